import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../.ci/chromium.ts';

/** An empty page in a Chromium of its own. Close its browser when done. */
export async function openPage(): Promise<Page> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  return browser.newPage({
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
}
