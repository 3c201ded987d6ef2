import type { NeedProfile } from '@maatstaf/core';
import { formatEuro, formatPercent } from '@maatstaf/core/explain';
import { heading } from './heading.ts';
import type { Page } from './page.ts';
import { neighbourhoodName, outcome, points, poolTitle, titleOf } from './phrases.ts';
import { type Column, table } from './table.ts';

/** One table per neighbourhood: its proposals over all pools in order of priority, with its part of each award. */
export function neighbourhoodTables({ run, language, words, width, ink }: Page): readonly string[] {
  const roomy = width >= 110;
  const scores = new Map(run.scores.proposals.map((score) => [score.proposal, score.score]));
  const awards = new Map(run.allocation.awards.map((award) => [award.proposal, award]));
  const withPools = run.pack.pools.length > 0;
  const columns: readonly Column[] = [
    { head: words.head.proposal, align: 'left', narrowest: 16 },
    ...(roomy ? [{ head: 'id', align: 'left', narrowest: 14 } as const] : []),
    ...(withPools ? [{ head: words.head.pool, align: 'left', narrowest: 10 } as const] : []),
    { head: words.head.rank, align: 'right' },
    { head: words.head.score, align: 'right' },
    { head: words.head.share, align: 'right' },
    { head: words.head.awarded, align: 'right' },
    { head: words.head.outcome, align: 'left', narrowest: 14 },
  ];
  return run.allocation.neighbourhoods.map(
    ({ neighbourhood, awardedCents, claimedCents, priorities }) => {
      const need = run.assessment.need.find((profile) => profile.neighbourhood === neighbourhood);
      const about = [
        neighbourhood,
        ...(run.pack.needModels.length === 0
          ? []
          : [
              `${words.head.need.toLowerCase()} ${need?.index?.toLocaleString(language, { maximumFractionDigits: 1 }) ?? words.unknown}`,
              ...placesOf(need).map(words.needRank),
            ]),
        `${words.asked} ${formatEuro(claimedCents, language)}`,
        `${words.head.awarded.toLowerCase()} ${formatEuro(awardedCents, language)}`,
      ];
      const title = heading({ width, ink }, neighbourhoodName(run, neighbourhood), ...about);
      if (priorities.length === 0) return `${title}\n${words.noProposals}`;
      const rows = priorities.map((priority) => {
        const award = awards.get(priority.proposal);
        const called = titleOf(run, priority.proposal, language);
        const score = scores.get(priority.proposal);
        return [
          roomy ? called : [called, priority.proposal],
          ...(roomy ? [priority.proposal] : []),
          ...(withPools ? [poolTitle(run, award?.pool ?? null, language)] : []),
          String(award?.rank ?? '–'),
          score === undefined ? '' : points(score, language),
          formatPercent(priority.shareRatio, language, 6),
          formatEuro(priority.awardedCents, language),
          award === undefined ? '' : outcome(run, award, language),
        ];
      });
      return `${title}\n${table(columns, rows, width)}`;
    },
  );
}

/** The place on the index, or the places that rounding leaves open; none for an area that is not compared. */
function placesOf(need: NeedProfile | undefined): readonly string[] {
  if (need?.rankRange == null) return [];
  const { low, high } = need.rankRange;
  return [low === high ? String(low) : `${low}–${high}`];
}
