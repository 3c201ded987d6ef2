import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../.ci/chromium.ts';

/** An empty page in a Chromium of its own, started with `flags` too. Close its browser when done. */
export async function openPage(flags: readonly string[] = []): Promise<Page> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', ...flags],
  });
  return browser.newPage({
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
}
