import { formatEuro, formatPercent } from '@maatstaf/core/explain';
import { limitWords } from './limit-words.ts';
import type { Page } from './page.ts';
import { poolTitle } from './phrases.ts';
import { type Column, table } from './table.ts';

/** The whole division in a row per pool: its budget, what it spent and had from other pools, and how many proposals have money. */
export function poolTable({ run, language, words, width }: Page): string {
  const { allocation } = run;
  const columns: readonly Column[] = [
    { head: words.head.pool, align: 'left', narrowest: 16 },
    { head: words.head.budget, align: 'right' },
    { head: words.head.awarded, align: 'right' },
    { head: '%', align: 'right' },
    { head: words.head.funded, align: 'right' },
  ];
  const rows = allocation.pools.map(({ pool, budgetCents, spentCents, fromOthersCents }) => {
    const fromOthers = limitWords[language].fromOthers(formatEuro(fromOthersCents, language));
    const own = allocation.awards.filter((award) => award.pool === pool);
    const funded = own.filter(({ awardedCents }) => awardedCents > 0).length;
    return [
      poolTitle(run, pool, language),
      formatEuro(budgetCents, language),
      fromOthersCents === 0
        ? formatEuro(spentCents, language)
        : [formatEuro(spentCents, language), fromOthers],
      formatPercent(budgetCents === 0 ? 0 : spentCents / budgetCents, language),
      words.countOf(funded, own.length),
    ];
  });
  return table(columns, rows, width);
}
