import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** The Chromium to test in: `CHROMIUM_PATH`, one the system has, or the one playwright installed. */
export function chromiumPath(): string | undefined {
  const candidates = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

/** Ways to get a browser, tried in turn until one is found. */
function install(): void {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const attempts = [
    ...(isRootOnDebian
      ? [
          ['apt-get', 'update', '-qq'],
          ['apt-get', 'install', '-y', '-qq', 'chromium'],
        ]
      : []),
    [process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'],
  ];
  for (const [command, ...options] of attempts) {
    if (chromiumPath() !== undefined) return;
    console.log(`No Chromium found: ${command} ${options.join(' ')}`);
    spawnSync(command ?? '', options, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

if (import.meta.main) {
  install();
  if (chromiumPath() === undefined) {
    console.error(
      'The browser tests need Chromium, and none was found or could be installed.\n' +
        'Install Chromium or Chrome, or set CHROMIUM_PATH to its executable, and run npm test again.',
    );
    process.exit(1);
  }
}
