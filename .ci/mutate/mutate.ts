import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { type Area, areas } from './areas.ts';

// Makes every small mistake in how core scores, divides and measures, one at a time, and tells which of
// them no test notices (docs/mutation.md):
//   npm run mutate                    every area
//   npm run mutate -- score metrics   these
// Keeps what it found in .mutants/ and next time tries again what tests were added or changed for, and all
// of a file that changed; remove that folder to start anew. Fails where less than 90 % of the mistakes in an area is noticed, and where one
// that is not does not stand in docs/mutation.md with the reason why, or stands there as open.

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const least = 90;
const kept = '.mutants';
const source = 'packages/core/src/';
const document = 'docs/mutation.md';

/** The files of an area, from the root. */
function filesOf({ mutate }: Area): ReadonlySet<string> {
  const matching = (globs: readonly string[]): readonly string[] =>
    globs.flatMap((files) => globSync(`${source}${files.replace('!', '')}`));
  const others = new Set(matching(mutate.filter((files) => files.startsWith('!'))));
  const own = matching(mutate.filter((files) => !files.startsWith('!')));
  return new Set(own.filter((file) => !others.has(file)));
}

/**
 * Forgets what was found in files that changed since, or that another area has now. Stryker keeps it of
 * every line that did not itself change, but what a mistake does depends on the lines around it.
 */
function forgetChanged(results: string, files: ReadonlySet<string>): void {
  if (!existsSync(results)) return;
  const found = JSON.parse(readFileSync(results, 'utf8')) as {
    readonly files: Record<string, { readonly source: string }>;
  };
  for (const [file, { source: before }] of Object.entries(found.files)) {
    if (!files.has(file) || readFileSync(file, 'utf8') !== before) delete found.files[file];
  }
  writeFileSync(results, JSON.stringify(found));
}

/** The mutants of an area, each with what became of it. */
async function mutantsOf(area: Area): Promise<readonly Mutant[]> {
  const { name, mutate, tests } = area;
  const results = `${kept}/${name}.json`;
  forgetChanged(results, filesOf(area));
  const options = {
    testRunner: 'in-process',
    plugins: ['./.ci/mutate/in-process-runner.ts', './.ci/mutate/messages.ts'],
    ignorers: ['messages'],
    testRunnerNodeArgs: ['--conditions=@maatstaf/source'],
    inProcess: { tests },
    mutate: [
      ...mutate.map((files) => files.replace(/^!?/, `$&${source}`)),
      '!**/*.test.ts',
      '!**/*.test-data.ts',
    ],
    coverageAnalysis: 'perTest',
    // What only loading a file comes to, such as a table of names, would take a new process for each.
    ignoreStatic: true,
    concurrency: 1,
    incremental: true,
    incrementalFile: results,
    tempDirName: `${kept}/${name}`,
    // Only rewritten for a type checker, of which there is none.
    tsconfigFile: 'none',
    ignorePatterns: [kept, 'docs', 'playground', 'packages/{bench,cli,elements}', '**/dist'],
    reporters: ['progress-append-only'],
    logLevel: 'error',
    // Ample, so that a busy machine is not taken for a mutant without end: those are found by counting.
    timeoutMS: 10_000,
    allowConsoleColors: false,
  };
  return new Stryker(options as object).runMutationTest();
}

/** By what `document` argues for a mutant: a row that begins with its file and has what became of the text there. */
function argumentOf({ fileName, location: { start, end }, replacement }: Mutant): {
  readonly file: string;
  readonly change: string;
} {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  const short = (text: string): string =>
    text.replaceAll(/\s+/g, ' ').replaceAll('`', "'").replaceAll('|', '\\|').slice(0, 80);
  const change = `${short(lines.join('\n'))} → ${short(replacement)}`;
  return { file: `| \`${relative(source, fileName)}\` |`, change: `\`${change}\`` };
}

/** Whether a row of `document` says that there is no reason: the tests have a gap there. */
const isOpen = (row: string): boolean => row.includes('| Open');

/** Prints what became of an area's mutants, and gives how many were noticed and how many not. */
function report(
  { name }: Area,
  mutants: readonly Mutant[],
  seconds: number,
): { readonly noticed: number; readonly missed: number } {
  const having = (...statuses: readonly Mutant['status'][]): readonly Mutant[] =>
    mutants.filter(({ status }) => statuses.includes(status));
  const noticed = having('Killed', 'Timeout').length;
  const missed = having('Survived', 'NoCoverage');
  const broken = having('RuntimeError', 'CompileError', 'Pending');
  const rows = readFileSync(document, 'utf8').split('\n');
  const isIn = (list: readonly string[], mutant: Mutant): boolean => {
    const { file, change } = argumentOf(mutant);
    return list.some((row) => row.startsWith(file) && row.includes(change));
  };
  const [open, argued] = [rows.filter(isOpen), rows.filter((row) => !isOpen(row))];
  const rowOf = (mutant: Mutant): string => Object.values(argumentOf(mutant)).join(' ');
  const unargued = missed.filter((mutant) => !isIn(argued, mutant));
  const gaps = unargued.filter((mutant) => isIn(open, mutant)).length;
  for (const mutant of unargued) {
    const where = `${relative(source, mutant.fileName)}:${mutant.location.start.line}`;
    const reached = mutant.status === 'NoCoverage' ? ', where no test comes' : '';
    console.log(`not noticed, nor argued: ${where}${reached}\n  ${rowOf(mutant)}`);
  }
  for (const mutant of broken) console.log(`broken: ${rowOf(mutant)} ${mutant.statusReason}`);
  console.log(
    `${name}: ${noticed} of ${noticed + missed.length} noticed, ${percentage(noticed, missed.length)}; ` +
      `${missed.length - unargued.length} argued, ${gaps} open; ${seconds.toFixed(0)} s`,
  );
  const enough = 100 * noticed >= least * (noticed + missed.length);
  if (!enough || unargued.length + broken.length > 0) process.exitCode = 1;
  return { noticed, missed: missed.length };
}

function percentage(noticed: number, missed: number): string {
  return `${((100 * noticed) / Math.max(1, noticed + missed)).toFixed(1)} %`;
}

// Fewer random cases than the suites run by themselves: a mutant that needs thousands is not noticed reliably.
process.env['MAATSTAF_RUNS'] ??= '100';
process.env['MAATSTAF_OPTIMAL_RUNS'] ??= '15';
process.env['MAATSTAF_METRIC_RUNS'] ??= '100';
process.env['MAATSTAF_SHARES_RUNS'] ??= '100';
mkdirSync(kept, { recursive: true });

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !areas.some((area) => area.name === name));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: not one of ${areas.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

let [noticed, missed] = [0, 0];
for (const area of areas.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const from = performance.now();
  const mutants = await mutantsOf(area);
  const found = report(area, mutants, (performance.now() - from) / 1_000);
  noticed += found.noticed;
  missed += found.missed;
}
console.log(`all: ${noticed} of ${noticed + missed} noticed, ${percentage(noticed, missed)}`);
