import { type Language, type Pack, textIn } from '@maatstaf/core';
import { formatPercent } from '@maatstaf/core/explain';
import { issueText } from '@maatstaf/core/issues';
import { type Finding, findingWords, type Influence } from '@maatstaf/core/review';
import { inOrder } from '../input/issue-order.ts';
import { table } from './table.ts';
import { printable } from './width.ts';
import type { Words } from './words.ts';

/** The findings in three groups, a line each: warnings, notices, and those for which the pack gives a reason. */
export function findingsText(
  findings: readonly Finding[],
  language: Language,
  words: Words,
): readonly string[] {
  const groups = [
    {
      head: words.findings.warning,
      own: findings.filter(isOpenWarning),
    },
    {
      head: words.findings.notice,
      own: findings.filter(({ severity, accepted }) => severity === 'notice' && accepted === null),
    },
    { head: words.findings.accepted, own: findings.filter(({ accepted }) => accepted !== null) },
  ];
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ head, own }) =>
      [`${head} (${own.length})`, ...linesOf(own, language, words).map((line) => `  ${line}`)].join(
        '\n',
      ),
    );
}

/** Whether someone must still mend a finding or say why it is right. */
export function isOpenWarning({ severity, accepted }: Finding): boolean {
  return severity === 'warning' && accepted === null;
}

function linesOf(
  findings: readonly Finding[],
  language: Language,
  words: Words,
): readonly string[] {
  const told = findings.map((finding) => ({ ...finding, ...findingWords(finding, language) }));
  return inOrder(told).map((finding) => {
    const { concerns, accepted } = finding;
    const why = accepted ? `; ${words.findings.because}: ${textIn(accepted, language)}` : '';
    const line = `${issueText(finding, language)}; ${words.findings.about}: ${concerns.join(', ')}`;
    return printable(`${line}${why}`);
  });
}

/** Beside the weight of each criterion what it really decides among these proposals. */
export function influenceTable(
  influences: readonly Influence[],
  pack: Pack,
  language: Language,
  words: Words,
  width: number,
): string {
  const titles = new Map(
    pack.principles.flatMap(({ criteria }) => criteria.map(({ id, title }) => [id, title])),
  );
  const rows = influences.map(({ criterion, weightShare, influenceShare }) => [
    printable(textIn(titles.get(criterion) ?? {}, language)),
    formatPercent(weightShare, language),
    formatPercent(influenceShare, language),
  ]);
  return table(
    [
      { head: words.head.criterion, align: 'left', narrowest: 16 },
      { head: words.head.weight, align: 'right' },
      { head: words.head.decides, align: 'right' },
    ],
    rows,
    width,
  );
}
