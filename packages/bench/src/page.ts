import { boundsOf } from './bounds.ts';
import type { Figures, StageFigures, StageName } from './figures.ts';
import { judged, shown } from './judged.ts';
import { markdownTable, raceRows } from './printed.ts';

/** The page on speed, as Markdown. Every number in it comes from the figures. */
export function page(figures: Figures): string {
  const { machine, race, raceWithUnknowns, country } = figures;
  return `${[
    '# Speed',
    `Made by \`npm run bench\` from \`docs/bench.json\` (\`npm run bench -- --page\` makes the page alone). Taken on ${machine.date} on ${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}. A ratio compares things measured in turns in the same run, so it travels; milliseconds belong to the machine, which had other work to do.`,
    '## Targets',
    markdownTable([
      ['what', 'target', 'reached', ''],
      ...judged(figures).map(({ what, target, reached, met }) => [
        what,
        target,
        reached,
        met ? 'met' : '**not met**',
      ]),
    ]),
    ...boundsOf(figures),
    '## Against other engines',
    `Command: \`npm run bench -- --quick\`. 40 rules of three comparisons on 6,000 fact sets, ${race.rounds} rounds in alternating order; every engine had to give the same 240,000 answers. Milliseconds are processor time, so that other work on the machine does not count; ratios are medians of the rounds' own ratios. No value is unknown here, because only Maatstaf's own evaluators know unknowns. Each engine may prepare its rules beforehand; the compiled evaluator reads them as JSON every time, and has its columns packed beforehand, as they are between two edits.`,
    markdownTable(raceRows(race)),
    ...race.leftOut.map(({ name, reason }) => `Left out: ${name} (${reason}).`),
    'The same rules with one value in ten unknown:',
    markdownTable(raceRows(raceWithUnknowns)),
    '## A town and a country',
    `Command: \`npm run bench\`. Milliseconds per stage: the least of several rounds, which is the best view of what the code costs on a machine with other work on it, and between brackets the median. The country is made up: ${country.proposals} proposals serving one to three of 14,500 neighbourhoods (${country.pairs} pairs), ${country.rules} rules of three comparisons, half of those that score with piecewise-linear points, one value in fourteen unknown.`,
    markdownTable(stageRows(figures)),
    '- **cold assess**: from plain records to an assessment, with nothing kept: pairs, need, columns, every rule.\n- **assess**: every rule evaluated and every criterion summed anew, on columns that were packed before.\n- **rule edit**: one rule changed, up to the new allocation and its metrics; only what the rule touches is redone.\n- **weight change**: every weight changed, up to the new allocation and its metrics: score, rank, allocate, audit. Awards are columns; sentences and lists are written when someone looks at them.',
    '## Memory',
    `Command: \`node --conditions=@maatstaf/source --expose-gc packages/bench/src/memory.ts\`. The country in a process of its own had at most ${shown(country.peakMiB)} MiB resident, of which ${shown(country.nodeMiB)} MiB is Node with the modules; the records take ${shown(country.dataMiB)} MiB, and what a run keeps ${shown(country.runMiB)} MiB.`,
    '## Growth',
    `Command: \`npm run bench\`. The same policy over more proposals, least milliseconds of several rounds.`,
    markdownTable([
      ['proposals', 'pairs', 'assess', 'score', 'allocate', 'audit', 'weight change'],
      ...figures.growth.map((step) =>
        [
          step.n,
          step.pairs,
          step.assessMs,
          step.scoreMs,
          step.allocateMs,
          step.auditMs,
          step.weightChangeMs,
        ].map(shown),
      ),
    ]),
    '## Ways of dividing',
    'Command: `npm run bench`. From scores to awards, least milliseconds of several rounds (between brackets the median), over ever more proposals in three pools and 50 neighbourhoods. Ceilings and floors are one for each neighbourhood.',
    markdownTable(methodRows(figures)),
    '## Size',
    `Command: \`npm run check:size\`, which fails above the caps. The main entry of core, which runs a policy that is parsed, bundled and minified with everything it exports, without json-rules-engine: ${shown(figures.size.gzBytes / 1000)} kB gz, ${shown(figures.size.minifiedBytes / 1000)} kB before. By package, before minifying: ${figures.size.parts.map(({ name, bytes }) => `${name} ${shown(bytes / 1000)} kB`).join(', ')}.`,
  ].join('\n\n')}\n`;
}

function methodRows({ methods }: Figures): readonly (readonly string[])[] {
  const names = [...new Set(methods.map(({ method }) => method))];
  const sizes = [...new Set(methods.map(({ proposals }) => proposals))];
  const cell = (method: string, proposals: number): string => {
    const figure = methods.find((one) => one.method === method && one.proposals === proposals);
    return figure === undefined ? '–' : `${shown(figure.leastMs)} (${shown(figure.medianMs)})`;
  };
  return [
    ['way of dividing', ...sizes.map((size) => `${size} proposals`)],
    ...names.map((name) => [name, ...sizes.map((size) => cell(name, size))]),
  ];
}

function stageRows({ maastricht, country, chromium }: Figures): readonly (readonly string[])[] {
  const columns: readonly (readonly [string, StageFigures])[] = [
    [`Maastricht (${maastricht.proposals} proposals), Node`, maastricht],
    ['country, Node', country],
    ...(chromium === undefined
      ? []
      : [
          ['Maastricht, Chromium worker', chromium.maastricht] as const,
          ['country, Chromium worker', chromium.country] as const,
        ]),
  ];
  const row = (
    name: string,
    stage: StageName,
    pick: (figures: StageFigures) => number,
  ): readonly string[] => [
    name,
    ...columns.map(([, figures]) => `${shown(pick(figures))} (${shown(figures.medianMs[stage])})`),
  ];
  return [
    ['stage', ...columns.map(([name]) => name)],
    row('cold assess', 'coldAssess', ({ coldAssessMs }) => coldAssessMs),
    row('assess', 'assess', ({ assessMs }) => assessMs),
    row('rule edit', 'ruleEdit', ({ ruleEditMs }) => ruleEditMs),
    row('score', 'score', ({ scoreMs }) => scoreMs),
    row('rank and allocate', 'allocate', ({ allocateMs }) => allocateMs),
    row('audit', 'audit', ({ auditMs }) => auditMs),
    row('weight change', 'weightChange', ({ weightChangeMs }) => weightChangeMs),
  ];
}
