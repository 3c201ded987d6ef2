import { type Language, textIn } from '@maatstaf/core';
import { formatPercent } from '@maatstaf/core/explain';
import { type LawReport, told, toldLines, type Verification } from '@maatstaf/fairness';
import type { Terminal } from '../terminal.ts';
import { inkFor } from '../output/ink.ts';
import { table } from '../output/table.ts';
import { verifyWords } from './verify-words.ts';
import { printable, wrap } from '../output/width.ts';

/** `changes`: the options of the call that change what is tried. The laws with their outcomes; then every broken one told by its smallest case; what is not promised and what is not asked, with the reasons; the counts. */
export function verificationText(
  verification: Verification,
  changes: string,
  language: Language,
  terminal: Terminal,
): string {
  const say = verifyWords[language];
  const { laws, pack, method, runs, seed } = verification;
  const width = Math.min(Math.max(terminal.columns, 32), 140);
  const rows = laws.map((report) => [
    textIn(report.claim, language),
    [
      say.outcome[report.outcome],
      ...(report.without.length === 0
        ? []
        : [say.without(report.without.map((feature) => say.feature[feature]).join(', '))]),
    ],
    report.runs === 0 ? '' : formatPercent(report.tried / report.runs, language),
  ]);
  const [law, outcome, tested] = say.head;
  const count = (...outcomes: readonly LawReport['outcome'][]): number =>
    laws.filter((report) => outcomes.includes(report.outcome)).length;
  const unpromised = laws.filter(
    (report) => report.outcome === 'not-promised' || report.without.length > 0,
  );
  const unasked = laws.filter((report) => report.outcome === 'not-asked');
  return [
    inkFor(terminal).bold(printable(say.title(`${pack.id} ${pack.version}`, method, runs, seed))),
    table(
      [
        { head: law, align: 'left', narrowest: 24 },
        { head: outcome, align: 'left', narrowest: 16 },
        { head: tested, align: 'right' },
      ],
      rows,
      width,
    ),
    ...laws.flatMap((report) => story(report, verification, changes, language, terminal, width)),
    ...reasons(say.notPromised, unpromised, language, width),
    ...reasons(say.notAsked, unasked, language, width),
    say.counts(
      count('held'),
      count('broken'),
      count('rarely-tried'),
      count('not-promised', 'not-asked'),
    ),
  ].join('\n\n');
}

function story(
  report: LawReport,
  { pack, runs, seed }: Verification,
  changes: string,
  language: Language,
  { program }: Terminal,
  width: number,
): readonly string[] {
  const one = told(report, language);
  if (one === null) return [];
  const call = `${program} verify ${pack.id}${changes} --law ${report.law} --runs ${runs} --seed ${seed}`;
  return [
    [report.law, ...toldLines(one), verifyWords[language].repeat(call)]
      .map((line, index) => wrap(printable(line), width - 2).join(`\n${index === 0 ? '' : '  '}`))
      .join('\n  '),
  ];
}

/** Under a heading, why: of every law a line. Nothing where there are none. */
function reasons(
  heading: string,
  reports: readonly LawReport[],
  language: Language,
  width: number,
): readonly string[] {
  if (reports.length === 0) return [];
  const lines = reports.map(({ law, why }) => `${law}: ${textIn(why ?? {}, language)}`);
  return [
    [heading, ...lines].map((line) => wrap(printable(line), width - 2).join('\n  ')).join('\n  '),
  ];
}
