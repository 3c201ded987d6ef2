import { mkdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { type Area, areas } from './areas.ts';

// Makes every small mistake in how core scores, divides and measures, one at a time, and tells which of
// them no test notices:
//   npm run mutate                    every area
//   npm run mutate -- score metrics   these
// Keeps what it found in .mutants/ and next time tries again only what may have changed; remove that
// folder to start anew. Fails where less than 90 % of the mistakes in an area is noticed.

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const least = 90;
const kept = '.mutants';

/** The mutants of an area, each with what became of it. */
async function mutantsOf({ name, mutate, tests }: Area): Promise<readonly Mutant[]> {
  const options = {
    testRunner: 'in-process',
    plugins: ['./.ci/mutate/in-process-runner.ts', './.ci/mutate/messages.ts'],
    ignorers: ['messages'],
    testRunnerNodeArgs: ['--conditions=@maatstaf/source'],
    inProcess: { tests },
    mutate: [
      ...mutate.map((files) => files.replace(/^!?/, '$&packages/core/src/')),
      '!**/*.test.ts',
      '!**/*.test-data.ts',
    ],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    incremental: true,
    incrementalFile: `${kept}/${name}.json`,
    tempDirName: `${kept}/${name}`,
    // Only rewritten for a type checker, of which there is none.
    tsconfigFile: 'none',
    ignorePatterns: [kept, 'coverage', '**/dist'],
    reporters: ['progress-append-only'],
    logLevel: 'error',
    // Ample, so that a busy machine is not taken for a mutant without end: those are found by counting.
    timeoutMS: 60_000,
    allowConsoleColors: false,
  };
  return new Stryker(options as object).runMutationTest();
}

const isNoticed = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout';
const isMissed = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';

/** Where it is, and what became of the text there. */
function told({ fileName, location, status, replacement }: Mutant): string {
  const { start, end } = location;
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  const short = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 90);
  const place = `${relative('packages/core/src', fileName)}:${start.line}`;
  const reached = status === 'NoCoverage' ? ' (no test comes there)' : '';
  return `  ${place}  ${short(lines.join('\n'))}  →  ${short(replacement)}${reached}`;
}

// Fewer random cases than the suites run by themselves: a mutant that needs thousands is not noticed reliably.
process.env['MAATSTAF_RUNS'] ??= '100';
process.env['MAATSTAF_OPTIMAL_RUNS'] ??= '30';
process.env['MAATSTAF_METRIC_RUNS'] ??= '100';
mkdirSync(kept, { recursive: true });

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !areas.some((area) => area.name === name));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: not one of ${areas.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

let allNoticed = 0;
let allMissed = 0;
const percentage = (noticed: number, missed: number): string =>
  `${((100 * noticed) / Math.max(1, noticed + missed)).toFixed(1)} %`;
for (const area of areas.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const from = performance.now();
  const mutants = await mutantsOf(area);
  const noticed = mutants.filter(isNoticed).length;
  const missed = mutants.filter(isMissed);
  const broken = mutants.filter(
    (mutant) => !isNoticed(mutant) && !isMissed(mutant) && mutant.status !== 'Ignored',
  );
  const seconds = ((performance.now() - from) / 1_000).toFixed(0);
  for (const mutant of missed) console.log(told(mutant));
  for (const mutant of broken)
    console.log(`${told(mutant)} (${mutant.status}: ${mutant.statusReason?.slice(0, 300)})`);
  console.log(
    `${area.name}: ${noticed} of ${noticed + missed.length} noticed, ${percentage(noticed, missed.length)} (${seconds} s)`,
  );
  if (noticed < (least / 100) * (noticed + missed.length) || broken.length > 0)
    process.exitCode = 1;
  allNoticed += noticed;
  allMissed += missed.length;
}
console.log(
  `all: ${allNoticed} of ${allNoticed + allMissed} noticed, ${percentage(allNoticed, allMissed)}`,
);
