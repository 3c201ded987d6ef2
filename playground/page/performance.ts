import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { throttling } from 'lighthouse/core/config/constants.js';
import type { Page } from 'playwright-core';
import { fetchedByNow, firstLoad, noteList, zippedBytes } from './first-load.ts';
import { serveMany } from './many-proposals.ts';
import { dragged, moved, pressed, type Presses } from './moves.ts';
import { openPage } from './open-page.ts';
import { servedApp, type ServedApp } from './serve.ts';

/** What a measurement should come to, and whether it does. */
type Goal = readonly [text: string, isMet: boolean];

/** One line of the table: what was measured, on what, what came out, and what it should be; null where that is not said. */
type Line = readonly [what: string, on: string, found: string, goal: Goal | null];

const { values: flags } = parseArgs({
  options: { write: { type: 'boolean', default: false }, runs: { type: 'string', default: '5' } },
});
const runs = Number(flags.runs);
const many = 5_000;
/** How many times slower the goals are measured. */
const slowdown = 4;
/**
 * The benchmark index of a machine that Lighthouse slows down so much: the middle of its high-end desktops, 1,500 to
 * 2,000 (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md). An assumption about the goals.
 */
const assumedIndex = 1_750;
const lines: Line[] = [];

function note(...line: Line): void {
  lines.push(line);
  console.log(cells(line).join('   '));
}

function cells([what, on, found, goal]: Line): readonly string[] {
  const [text, isMet] = goal ?? ['', true];
  return [what, on, found, text, text === '' ? '' : isMet ? '✔' : '✘'];
}

function at(part: number, values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(part * (sorted.length - 1))] ?? NaN;
}

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
const both = (values: readonly number[], high: number): string =>
  `${milliseconds(at(0.5, values))} / ${milliseconds(at(high, values))}`;

async function withPage<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await openPage();
  try {
    return await work(page);
  } finally {
    await page.context().browser()?.close();
  }
}

/** Opens the app and waits until the whole list is drawn. */
async function opened(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('maatstaf-award-table:not([aria-busy])').waitFor({ timeout: 120_000 });
}

async function slowedDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** What a person waits for in one policy, or in the first one with many proposals. */
async function measureMoves(
  on: string,
  slowdowns: readonly number[],
  choose: (page: Page) => Promise<void>,
) {
  await withPage(async (page) => {
    await choose(page);
    await moved(page, 10);
    const found = await moved(page, 60);
    const committed = found.map((move) => move.committed);
    const painted = found.map((move) => move.painted);
    const listed = found.map((move) => move.listed);
    const whole = found.map((move) => move.whole);
    const drags = await dragged(page, 40);
    const nineteenOf20 = (values: readonly number[], most: number): Goal => [
      `p95 ≤ ${most} ms`,
      at(0.95, values) <= most,
    ];
    const half = (values: readonly number[], most: number): Goal => [
      `median ≤ ${most} ms`,
      at(0.5, values) <= most,
    ];
    const said = (what: string, values: readonly number[], goal: Goal | null): void =>
      note(`${what}, median / p95`, on, both(values, 0.95), goal);
    said('move of a weight to figures', committed, nineteenOf20(committed, 8));
    said('move of a weight to painted frame', painted, nineteenOf20(painted, 16));
    said('move of a weight to the rows on the screen', listed, half(listed, 16));
    said('move of a weight to every row, once it rests', whole, null);
    said('drag by mouse to figures in a frame', drags, half(drags, 16));
  });
  for (const rate of slowdowns) {
    const presses: Presses[] = [];
    for (let run = 0; run < runs; run += 1) {
      // Measured one after another, each in a browser of its own.
      const press = await withPage(async (page) => {
        await choose(page);
        await pressed(page, 4);
        await slowedDown(page, rate);
        return pressed(page, 40);
      });
      presses.push(press);
    }
    const middle = (part: number, kind: keyof Presses) =>
      at(
        0.5,
        presses.map((press) => at(part, press[kind])),
      );
    const how = `processor ${rate} times slower, p50 / p98, median of ${runs}`;
    const said = (what: string, kind: keyof Presses, goal: Goal | null): void => {
      const found = [middle(0.5, kind), middle(0.98, kind)].map(milliseconds).join(' / ');
      note(`${what}, ${how}`, on, found, goal);
    };
    said('key to frame', 'framed', ['p98 ≤ 50 ms', middle(0.98, 'framed') <= 50]);
    said('key to figures in a frame', 'figured', null);
  }
}

/** How many times slower a machine is made, to be as slow as the assumed one is at the slowdown of the goals. */
function calibrated(index: number): number {
  return Math.max(1, Math.round((10 * slowdown * index) / assumedIndex) / 10);
}

/** What Lighthouse says of the page on a phone, the middle run by performance. Gives the index of the machine. */
async function measureOpening({ url }: ServedApp, rate: number): Promise<number> {
  const reports = [];
  for (let run = 0; run < Math.min(3, runs); run += 1) {
    const report = await withLighthouse(url, rate);
    reports.push(report);
  }
  const [report] = reports
    .toSorted((one, other) => one.performance - other.performance)
    .slice(Math.floor((reports.length - 1) / 2));
  if (report === undefined) throw new Error('Lighthouse ran no time.');
  const on = `Lighthouse, mobile, processor ${rate} times slower`;
  const { performance, accessibility, bestPractices, paint, index } = report;
  note('performance', on, String(performance), ['≥ 95', performance >= 95]);
  note('accessibility', on, String(accessibility), ['100', accessibility === 100]);
  note('best practices', on, String(bestPractices), ['100', bestPractices === 100]);
  note('largest contentful paint', on, paint.text, ['≤ 1.2 s', paint.milliseconds <= 1_200]);
  note('total blocking time', on, report.blocking, null);
  note('cumulative layout shift', on, report.shift, null);
  note('benchmark index of the machine meanwhile', on, String(index), null);
  return index;
}

async function withLighthouse(url: string, cpuSlowdownMultiplier: number) {
  const port = 9_347;
  const page = await openPage([`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
      throttling: { ...throttling.mobileSlow4G, cpuSlowdownMultiplier },
    });
    if (result === undefined) throw new Error('Lighthouse gave no report.');
    const { categories, audits, environment } = result.lhr;
    const score = (id: string) => Math.round((categories[id]?.score ?? NaN) * 100);
    const value = (id: string) => audits[id]?.displayValue ?? 'unknown';
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      paint: {
        text: value('largest-contentful-paint'),
        milliseconds: audits['largest-contentful-paint']?.numericValue ?? NaN,
      },
      blocking: value('total-blocking-time'),
      shift: value('cumulative-layout-shift'),
      index: environment.benchmarkIndex,
    };
  } finally {
    await page.context().browser()?.close();
  }
}

/** The JavaScript that is fetched before the list can be used, and the policy that is opened first. */
async function measureSize(served: ServedApp): Promise<void> {
  const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
  await withPage(async (page) => {
    await noteList(page);
    await opened(page, served.url);
    const { scripts, policies } = await firstLoad(page, served);
    const on = 'the page';
    const first = zippedBytes(scripts, served);
    note('JavaScript before the list, zipped', on, kilobytes(first), ['≤ 60 kB', first <= 60_000]);
    note('the policy and its data, zipped', on, kilobytes(zippedBytes(policies, served)), null);
    const soFar = async () =>
      kilobytes(zippedBytes((await fetchedByNow(page, served)).scripts, served));
    await moved(page, 1);
    await page.locator('.status-line').getByText(/: /u).waitFor();
    note('JavaScript by the time that a first weight was moved, zipped', on, await soFar(), null);
    await page.locator('maatstaf-award-table').getByRole('button').first().click();
    await page.locator('maatstaf-why-panel').getByRole('heading').first().waitFor();
    note('JavaScript by the time that a first award is explained, zipped', on, await soFar(), null);
  });
}

function written(version: string): string {
  const [processor] = cpus();
  const rows = lines.map((line) => `| ${cells(line).join(' | ')} |`).join('\n');
  return `# How fast the page is

Written by \`npm run performance -- --write\`. Times say as much of the machine and of what else it was doing
as of the page; compare only what was measured on one machine at rest.

- ${cpus().length} × ${processor?.model.trim() ?? 'processor unknown'}, load ${loadavg()[0]?.toFixed(1)} when it was written
- Chromium ${version}, Node ${process.version}
- the built page under its content security policy, at 1280 × 900
- how fast the machine was is told by the benchmark index of Lighthouse, for which a high-end desktop has 1,500 to 2,000, a
  high-end phone 800 to 1,200 and a phone of the middle 125 to 800
- the goals are those of the rows of a processor ${slowdown} times slower. The rows of another slowdown assume that this was
  meant for a machine of ${assumedIndex.toLocaleString('en-GB')}, and make this one as slow as that
- "${many.toLocaleString('en-GB')} proposals" are copies of the example proposals of Maastricht

The goals are for a policy with as many proposals as a municipality gets in a round, such as the two here (✔ met, ✘ not met). With
thousands of proposals the controls still answer, but the list takes longer than a frame.

| what | on | found | goal | met |
| --- | --- | --- | --- | --- |
${rows}
`;
}

process.env['NODE_ENV'] = 'production';
const app = await servedApp();
try {
  await measureSize(app);
  const rate = calibrated(await measureOpening(app, slowdown));
  if (rate !== slowdown) await measureOpening(app, rate);
  const slowdowns = rate === slowdown ? [slowdown] : [slowdown, rate];
  const titles = await withPage(async (page) => {
    await opened(page, app.url);
    return page.locator('#pack option').allInnerTexts();
  });
  for (const title of titles.map((text) => text.trim())) {
    await measureMoves(title, slowdowns, async (page) => {
      await opened(page, app.url);
      await page.locator('#pack').selectOption({ label: title });
      await page.locator('maatstaf-summary-cards').getByText(title).waitFor();
      await page.locator('maatstaf-award-table:not([aria-busy])').waitFor();
    });
  }
  await measureMoves(`${many.toLocaleString('en-GB')} proposals`, [slowdown], async (page) => {
    await serveMany(page, many);
    await opened(page, app.url);
  });
  if (flags.write) {
    const version = await withPage(async (page) => page.context().browser()?.version() ?? '');
    await writeFile(
      fileURLToPath(new URL('../../docs/performance.md', import.meta.url)),
      written(version),
    );
  }
} finally {
  await app.close();
}
