import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../.ci/chromium.ts';

/**
 * An empty page in a Chromium of its own, started with `flags` too. Close its browser when done. It has no service
 * worker: what is measured and looked at is the page alone, and what it asks for comes from the server.
 */
export async function openPage(flags: readonly string[] = []): Promise<Page> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', ...flags],
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  await page
    .context()
    .addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  return page;
}
