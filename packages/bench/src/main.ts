import { readFileSync, writeFileSync } from 'node:fs';
import { compiled, run } from '@maatstaf/core';
import { chromiumFigures } from './browser/chromium-figures.ts';
import { type Figures, stageFigures } from './figures.ts';
import { growth } from './growth.ts';
import { judged, shown } from './judged.ts';
import { machine } from './machine.ts';
import { country } from './made/country.ts';
import { methodFigures } from './method-figures.ts';
import { page } from './page.ts';
import { peakMemory } from './peak-memory.ts';
import { raceRows, table } from './printed.ts';
import { raceOfAll, raceWithUnknowns, ratiosOf, referenceRatio } from './ratios.ts';
import { coreSize } from './size.ts';
import { mustHold, stages } from './stages.ts';
import { targets } from './targets.ts';
import { town } from './town.ts';

// npm run bench               everything; writes docs/bench.json and docs/speed.md
// npm run bench -- --quick    the race alone; fails where a ratio is below its target
// npm run bench -- --page     docs/speed.md anew from docs/bench.json

const docs = (name: string): URL => new URL(`../../../docs/${name}`, import.meta.url);

if (process.argv.includes('--page')) writePage();
else if (process.argv.includes('--quick')) await quick();
else await full();

async function quick(): Promise<void> {
  const all = await raceOfAll({ least: 1, most: 5, budgetMs: 30_000 });
  console.log(table(raceRows(all)));
  for (const { name, reason } of all.leftOut) console.log(`left out: ${name}: ${reason}`);
  const ratios = ratiosOf(all);
  const { compiledVsReference, compiledVsPlainJsonRulesEngine, compiledVsFastestPeer } = ratios;
  console.log(`\ncompiledVsReference ${shown(compiledVsReference)}`);
  console.log(`compiledVsFastestPeer ${shown(compiledVsFastestPeer)} (${ratios.fastestPeer})`);
  const met =
    Math.min(compiledVsReference, compiledVsPlainJsonRulesEngine) >= targets.compiledVsReference &&
    compiledVsFastestPeer >= targets.compiledVsFastestPeer;
  if (!met) {
    console.error(
      `Below the target of ${targets.compiledVsReference} or of ${targets.compiledVsFastestPeer}.`,
    );
    process.exitCode = 1;
  }
}

async function full(): Promise<void> {
  const say = (what: string): void => console.error(`… ${what}`);
  say('race');
  const all = await raceOfAll({ least: 5, most: 7, budgetMs: 120_000 });
  say('race with unknowns');
  const unknowns = await raceWithUnknowns({ least: 3, most: 5, budgetMs: 60_000 });
  say('Maastricht');
  const { pack, dataset } = town();
  const small = await stages(pack, dataset, {
    dear: { warmUp: 100, rounds: 200 },
    cheap: { warmUp: 500, rounds: 500 },
  });
  say('country');
  const large = await countryStages();
  say('memory');
  const memory = peakMemory();
  say('growth');
  const steps = await growth([1_000, 3_000, 10_000, 30_000, 100_000]);
  say('ways of dividing');
  const methods = await methodFigures();
  say('size');
  const size = await coreSize();
  say('Chromium');
  const chromium = await chromiumFigures();
  const figures: Figures = {
    machine: machine(),
    ratios: { ...ratiosOf(all), compiledVsReferenceWithUnknowns: referenceRatio(unknowns) },
    race: all,
    raceWithUnknowns: unknowns,
    maastricht: stageFigures(small),
    country: { ...stageFigures(large), ...memory },
    growth: steps,
    methods,
    size,
    ...(chromium === null ? {} : { chromium }),
  };
  writeFileSync(docs('bench.json'), `${JSON.stringify(figures, rounded, 2)}\n`);
  writePage();
  console.log(table(raceRows(all)));
  console.log(
    `\n${table([
      ['what', 'target', 'reached', ''],
      ...judged(figures).map(({ what, target, reached, met }) => [
        what,
        target,
        reached,
        met ? 'met' : 'not met',
      ]),
    ])}`,
  );
}

async function countryStages() {
  const effort = { dear: { warmUp: 5, rounds: 15 }, cheap: { warmUp: 20, rounds: 60 } };
  mustHold(
    await run({ ...country({ neighbourhoods: 290, proposals: 1_000 }), evaluator: compiled }),
  );
  const { pack, dataset } = country({ neighbourhoods: 14_500, proposals: 50_000 });
  return stages(pack, dataset, effort);
}

function writePage(): void {
  const figures = JSON.parse(readFileSync(docs('bench.json'), 'utf8')) as Figures;
  writeFileSync(docs('speed.md'), page(figures));
}

/** Figures to four digits: more would be noise, and the file is read by people too. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value)
    ? Number(value.toPrecision(4))
    : value;
}
