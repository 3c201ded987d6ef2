import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { servedApp } from '../page/serve.ts';
import { loadAxe } from './axe.ts';
import { evidencePage } from './evidence-page.ts';
import { lookAt } from './look.ts';
import { screens } from './screens.ts';
import { keepTold, toldIn } from './told.ts';
import { editions, openEdition, settled, tellingEdition } from './walking.ts';

const passed = new Map<string, number>();
const unsure = new Map<string, number>();
const wrong: string[] = [];

function count(counts: Map<string, number>, rules: readonly string[]): void {
  for (const rule of new Set(rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
}

process.env['NODE_ENV'] = 'production';
const app = await servedApp();
const titles = editions.map(({ pack, language }) => `${pack} (${language})`);
const walks = editions.map(async (edition, at) => {
  const page = await openEdition(app.url, edition);
  // Several walks at a time: each waits longer.
  page.setDefaultTimeout(120_000);
  try {
    await loadAxe(page);
    for (const screen of screens) {
      await screen.open(page);
      await settled(page);
      const withTop = screen === screens[0];
      const looked = await lookAt(page, { withTop, inFull: at === 0 });
      if (edition === tellingEdition && screen.told !== undefined) {
        await keepTold(screen.name, await toldIn(page, screen.told));
      }
      await screen.leave?.(page);
      count(passed, looked.passed);
      count(unsure, looked.unsure);
      const where = `${titles[at] ?? ''}, ${screen.name}`;
      wrong.push(...looked.wrong.map((line) => `${where}: ${line}`));
      console.log(`${where}: ${looked.wrong.length === 0 ? 'right' : looked.wrong.join('\n  ')}`);
    }
  } finally {
    await page.context().browser()?.close();
  }
});
try {
  await Promise.all(walks);
} finally {
  await app.close();
}
const names = screens.map(({ name }) => name);
const text = evidencePage({ editions: titles, screens: names, passed, unsure, wrong });
await writeFile(fileURLToPath(new URL('../../docs/accessibility.md', import.meta.url)), text);
console.log(
  `${screens.length * editions.length} screens, ${wrong.length} things wrong: docs/accessibility.md`,
);
if (wrong.length > 0) process.exitCode = 1;
