import type { Award, PoolAllocation } from '@maatstaf/core';
import { formatEuro, formatPercent } from '@maatstaf/core/explain';
import { heading } from './heading.ts';
import { limitWords } from './limit-words.ts';
import type { Page } from './page.ts';
import { outcome, points, poolTitle, range, titleOf } from './phrases.ts';
import { type Column, table } from './table.ts';

/** One table per pool: its proposals in order of rank, those without a rank below. */
export function poolTables({ run, language, words, width, ink }: Page): readonly string[] {
  const { allocation } = run;
  const pools: readonly (string | null)[] = [...allocation.pools.map(({ pool }) => pool), null];
  return pools.flatMap((pool) => {
    const awards = inRankOrder(allocation.awards.filter((award) => award.pool === pool));
    const money = allocation.pools.find((candidate) => candidate.pool === pool);
    if (awards.length === 0 && money === undefined) return [];
    const title = heading(
      { width, ink },
      poolTitle(run, pool, language),
      ...(money === undefined ? [] : amounts(money)),
    );
    return [`${title}\n${awards.length === 0 ? words.noProposals : awardTable(awards)}`];
  });

  function amounts({
    budgetCents,
    spentCents,
    closedCents,
    fromOthersCents,
  }: PoolAllocation): readonly string[] {
    const say = limitWords[language];
    const share = formatPercent(budgetCents === 0 ? 0 : spentCents / budgetCents, language);
    return [
      `${words.budget} ${formatEuro(budgetCents, language)}`,
      `${words.spent} ${formatEuro(spentCents, language)} (${share})`,
      ...(closedCents > 0 ? [say.closed(formatEuro(closedCents, language))] : []),
      ...(fromOthersCents > 0 ? [say.fromOthers(formatEuro(fromOthersCents, language))] : []),
    ];
  }

  function awardTable(awards: readonly Award[]): string {
    const roomy = width >= 100;
    const scores = new Map(run.scores.proposals.map((score) => [score.proposal, score]));
    const attention = new Set(
      run.assessment.proposals
        .filter((each) => each.attention.length > 0)
        .map(({ proposal }) => proposal),
    );
    const ranges = awards.map((award) => {
      const score = scores.get(award.proposal);
      return score === undefined ? '' : range(score.range.low, score.range.high, language);
    });
    const withRange = ranges.some((text) => text !== '');
    const columns: readonly Column[] = [
      { head: words.head.rank, align: 'right' },
      { head: words.head.proposal, align: 'left', narrowest: 18 },
      ...(roomy ? [{ head: 'id', align: 'left', narrowest: 14 } as const] : []),
      { head: words.head.score, align: 'right' },
      ...(withRange ? [{ head: words.head.range, align: 'right' } as const] : []),
      { head: words.head.requested, align: 'right' },
      { head: words.head.awarded, align: 'right' },
      { head: words.head.outcome, align: 'left', narrowest: 14 },
    ];
    const rows = awards.map((award, index) => {
      const title = titleOf(run, award.proposal, language);
      const score = scores.get(award.proposal);
      return [
        award.rank === null ? '–' : String(award.rank),
        roomy ? title : [title, award.proposal],
        ...(roomy ? [award.proposal] : []),
        score === undefined ? '' : points(score.score, language),
        ...(withRange ? [ranges[index] ?? ''] : []),
        award.requestedCents === null ? words.unknown : formatEuro(award.requestedCents, language),
        formatEuro(award.awardedCents, language),
        `${outcome(run, award, language)}${attention.has(award.proposal) ? ' !' : ''}`,
      ];
    });
    return table(columns, rows, width);
  }
}

function inRankOrder(awards: readonly Award[]): readonly Award[] {
  return awards.toSorted(
    (a, b) =>
      (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
      a.status.localeCompare(b.status, 'en') ||
      (a.proposal < b.proposal ? -1 : 1),
  );
}
