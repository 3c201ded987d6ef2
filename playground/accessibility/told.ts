import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = new URL('told/', import.meta.url);

/** What a screen reader has to go by in a part of the page: roles, names, states and texts, as an outline. */
export async function toldIn(page: Page, part: string): Promise<string> {
  const outline = await page.locator(part).ariaSnapshot();
  // The day on which a log is made is another one every day.
  return `${outline.replaceAll(/\b\d{1,2} [A-Z]?[a-z]+ 20\d\d\b/gu, 'today')}\n`;
}

/** What was kept of a screen; an empty text where nothing was. */
export async function keptTold(screen: string): Promise<string> {
  return readFile(new URL(`${screen}.yml`, folder), 'utf8').catch(() => '');
}

/** Keeps what a screen tells, in place of what was kept of it. */
export async function keepTold(screen: string, outline: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(fileURLToPath(new URL(`${screen}.yml`, folder)), outline);
}
