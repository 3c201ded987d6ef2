import type { Pair, ProposalAssessment } from '../assess/assessment.ts';
import type { Contribution } from './scores.ts';
import type { CriterionShare } from './weights.ts';

/** The lines of a score, in canonical order: neighbourhood, pack order of criteria, kind, rule. */
export function contributionsOf(
  { pairs }: ProposalAssessment,
  shares: readonly CriterionShare[],
): readonly Contribution[] {
  return pairs.flatMap((pair) => shares.flatMap((share) => linesOf(pair, share)));
}

function linesOf(pair: Pair, share: CriterionShare): readonly Contribution[] {
  // What counts in the pool has a share and a value both.
  const value = pair.values.find(({ criterion }) => criterion === share.criterion)!;
  const line = (
    kind: Contribution['kind'],
    rule: string | null,
    points: number,
    unknown: readonly string[] = [],
  ): Contribution => ({
    kind,
    rule,
    criterion: share.criterion,
    principle: share.principle,
    neighbourhood: pair.neighbourhood,
    points,
    // Adding 0 makes 0 of −0, which a held line without weight would give.
    weighted: points * share.share * pair.shareRatio + 0,
    unknown,
  });
  return [
    ...value.counted.map(({ rule, points }) => line('rule', rule, points)),
    ...(value.held < 0 ? [line('held', null, value.held)] : []),
    ...(value.unknown.length > 0
      ? [line('unknown', null, value.point - value.range.low, value.unknown)]
      : []),
  ];
}
