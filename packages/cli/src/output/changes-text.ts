import { formatEuro } from '@maatstaf/core/explain';
import { heading } from './heading.ts';
import type { Page } from './page.ts';
import { neighbourhoodName, signedEuro, titleOf } from './phrases.ts';
import { table } from './table.ts';

/** What differs from the baseline: who comes in, who falls out, who is new or no longer there, and the euros per neighbourhood. Nothing without a baseline. */
export function changesText({
  run,
  comparison,
  language,
  words,
  width,
  ink,
}: Page): readonly string[] {
  if (comparison === null) return [];
  const order = ['in', 'out', 'more', 'less', 'same'] as const;
  const changed = comparison.proposals
    .filter(({ change }) => change !== 'same')
    .toSorted(
      (a, b) =>
        order.indexOf(a.change) - order.indexOf(b.change) || (a.proposal < b.proposal ? -1 : 1),
    );
  const title = heading(
    { width, ink },
    words.changes,
    `${words.spent} ${signedEuro(comparison.spentDeltaCents, language)}`,
  );
  const { added, removed } = comparison;
  if (changed.length + added.length + removed.length === 0) return [`${title}\n${words.noChanges}`];
  const money = [
    { head: words.head.before, align: 'right' },
    { head: words.head.after, align: 'right' },
    { head: words.head.difference, align: 'right' },
  ] as const;
  const proposals = table(
    [
      { head: '', align: 'left' },
      { head: words.head.proposal, align: 'left', narrowest: 16 },
      ...money,
    ],
    [
      ...changed.map(({ proposal, change, before, after, awardedDeltaCents }) => [
        words.change[change],
        [titleOf(run, proposal, language), proposal],
        formatEuro(before.awardedCents, language),
        formatEuro(after.awardedCents, language),
        signedEuro(awardedDeltaCents, language),
      ]),
      ...added.map(({ proposal, awardedCents }) => [
        words.change.added,
        [titleOf(run, proposal, language), proposal],
        '',
        formatEuro(awardedCents, language),
        signedEuro(awardedCents, language),
      ]),
      ...removed.map(({ proposal, awardedCents }) => [
        words.change.removed,
        [proposal],
        formatEuro(awardedCents, language),
        '',
        signedEuro(-awardedCents, language),
      ]),
    ],
    width,
  );
  const neighbourhoods = table(
    [{ head: words.head.neighbourhood, align: 'left', narrowest: 16 }, ...money],
    comparison.neighbourhoods
      .filter(({ beforeCents, afterCents }) => beforeCents !== afterCents)
      .toSorted((a, b) => b.afterCents - b.beforeCents - (a.afterCents - a.beforeCents))
      .map(({ neighbourhood, beforeCents, afterCents }) => [
        neighbourhoodName(run, neighbourhood),
        formatEuro(beforeCents, language),
        formatEuro(afterCents, language),
        signedEuro(afterCents - beforeCents, language),
      ]),
    width,
  );
  return [`${title}\n${proposals}`, neighbourhoods];
}
