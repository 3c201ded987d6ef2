import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { servedApp } from '../page/serve.ts';
import { contactSheet } from './contact-sheet.ts';
import { screens } from './screens.ts';
import { editions, openEdition, settled } from './walking.ts';

/** One way to look at a screen. */
interface Look {
  readonly name: string;
  readonly width: number;
  /** A fixed height shows what fits on the screen; without it the page is shown in full. */
  readonly height?: number;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
}

const plain = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const;

const looks: readonly Look[] = [
  { name: 'light', width: 1280, media: plain },
  { name: 'dark', width: 1280, media: { ...plain, colorScheme: 'dark' } },
  { name: 'narrow', width: 320, media: plain },
  // What is left of 1280 by 1024 at 400 %.
  { name: 'zoomed', width: 320, height: 256, media: plain },
  { name: 'forced', width: 1280, media: { ...plain, forcedColors: 'active', colorScheme: 'dark' } },
  // The width of A4 between its margins.
  { name: 'print', width: 680, media: { ...plain, media: 'print' } },
];

const mostPixels = 12_000;

/** Makes room for all there is to see, so that what is drawn only on the screen is drawn. */
async function fit(page: Page, { width, height }: Look): Promise<void> {
  await page.setViewportSize({ width, height: height ?? 900 });
  if (height !== undefined) return;
  await settled(page);
  for (let time = 0; time < 2; time += 1) {
    const needed = await page.evaluate(() => {
      const dialogs = (root: ParentNode): readonly Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element.matches('dialog[open]') ? [element] : []),
          ...(element.shadowRoot === null ? [] : dialogs(element.shadowRoot)),
        ]);
      const open = dialogs(document).map(({ scrollHeight }) => scrollHeight);
      return open.length === 0 ? document.documentElement.scrollHeight : Math.max(...open);
    });
    await page.setViewportSize({ width, height: Math.min(mostPixels, Math.max(900, needed)) });
    await settled(page);
  }
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    look: { type: 'string', default: '' },
    edition: { type: 'string', default: '' },
  },
});
const chosen = (name: string, wanted: string) =>
  wanted === '' || wanted.split(',').some((one) => name.startsWith(one));

const folder = fileURLToPath(new URL('../screenshots', import.meta.url));
process.env['NODE_ENV'] = 'production';
if (values.only + values.look + values.edition === '') {
  await rm(folder, { recursive: true, force: true });
}
await mkdir(folder, { recursive: true });
const app = await servedApp();
const made: string[] = [];
try {
  for (const edition of editions) {
    const named = `${edition.pack}-${edition.language}`;
    if (!chosen(named, values.edition)) continue;
    const page = await openEdition(app.url, edition);
    try {
      for (const screen of screens) {
        await screen.open(page);
        await settled(page);
        if (chosen(screen.name, values.only)) {
          for (const look of looks.filter(({ name }) => chosen(name, values.look))) {
            await page.emulateMedia(look.media);
            await fit(page, look);
            await page.evaluate(() => scrollTo(0, 0));
            const file = `${named}.${screen.name}.${look.name}.png`;
            await page.screenshot({ path: `${folder}/${file}`, animations: 'disabled' });
            made.push(file);
          }
          await page.emulateMedia(plain);
          await page.setViewportSize({ width: 1280, height: 900 });
        }
        await screen.leave?.(page);
        console.log(`${named} ${screen.name}`);
      }
    } finally {
      await page.context().browser()?.close();
    }
  }
} finally {
  await app.close();
}
await writeFile(`${folder}/index.html`, contactSheet(made));
console.log(`${made.length} screenshots in ${folder}: open index.html to see them together.`);
