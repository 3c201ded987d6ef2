import type { Allocation, Award, Step } from '../allocate/allocation.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { Scores } from '../score/scores.ts';
import type { Invariant } from './invariant.ts';
import { invariant } from './invariant.ts';

/** A proposal that was refused for no other reason than that the money had run out. */
const forMoney: ReadonlySet<string> = new Set([
  'budget',
  'pool-ceiling',
  'method',
  'below-minimum',
  'lottery',
]);

/**
 * That the order was kept to, where proposals have their turns in order; other methods give nothing to
 * look at. Turns for a floor or for coverage, and those of whom a person put first, go before the order;
 * who waited for another proposal had its turn after that one.
 */
export function orderInvariants(
  dataset: Dataset,
  assessment: Assessment,
  scores: Scores,
  allocation: Allocation,
  scenario: Scenario,
): readonly Invariant[] {
  const { kind } = scenario.method ?? assessment.kept.pack.allocation.method;
  if (kind !== 'ranking' && kind !== 'order-of-receipt') return [];
  return [
    invariant('order-respected', passedOver(dataset, allocation)),
    invariant('equals-equal', treatedWorse(dataset, assessment, scores, allocation)),
  ];
}

/** Who was refused for lack of money, while someone below it in its pool got as much as it asked in one turn. */
function passedOver({ proposals }: Dataset, { awards, steps }: Allocation): readonly string[] {
  const waits = new Set(
    proposals.filter(({ requires }) => requires.length > 0).map(({ id }) => id),
  );
  const placeOf = new Map(awards.map((award) => [award.proposal, award]));
  const mostBelow = new Map<string, number>();
  const found: string[] = [];
  // From the bottom of every pool up: the most that anyone below got in one turn.
  const turns = Map.groupBy(steps.filter(isInOrder), ({ proposal }) => proposal);
  const ranked = awards
    .filter((award) => award.rank !== null && award.pool !== null)
    .toSorted((a, b) => (b.rank ?? 0) - (a.rank ?? 0));
  for (const award of ranked) {
    const pool = award.pool ?? '';
    const below = mostBelow.get(pool) ?? 0;
    if (lackedMoney(award) && !waits.has(award.proposal) && below >= award.claimCents) {
      found.push(award.proposal);
    }
    const lockedIn = placeOf.get(award.proposal)?.override?.action === 'lock-in';
    const own = lockedIn ? [] : (turns.get(award.proposal) ?? []);
    const most = Math.max(0, ...own.map(({ awardedCents }) => awardedCents));
    mostBelow.set(pool, Math.max(below, most));
  }
  return found.toSorted();
}

function isInOrder({ pass }: Step): boolean {
  return pass === 'open' || pass === 'leftover';
}

function lackedMoney({ awardedCents, claimCents, reason }: Award): boolean {
  return awardedCents === 0 && claimCents > 0 && forMoney.has(reason);
}

/**
 * Who got less than an equal that stands below it: the same score, claim and least part, for the same
 * neighbourhoods and reserves, and neither of them steered by a person or bound to another proposal.
 */
function treatedWorse(
  { proposals }: Dataset,
  assessment: Assessment,
  { totals }: Scores,
  { awards }: Allocation,
): readonly string[] {
  const { claimCents, leastCents } = assessment.standing;
  const alike = Map.groupBy(
    awards.flatMap((award, place) => {
      const proposal = proposals[place];
      const free =
        award.tied &&
        award.override === null &&
        proposal?.requires.length === 0 &&
        proposal.incompatibleWith.length === 0 &&
        proposal.yearlyCents === null;
      return free ? [{ award, place }] : [];
    }),
    ({ award, place }) =>
      JSON.stringify([
        award.pool,
        totals[place],
        claimCents[place],
        leastCents[place],
        proposals[place]?.serves.map(({ neighbourhood, shareRatio }) => [
          neighbourhood,
          shareRatio,
        ]),
        assessment.proposalAt(place).earmarks,
        award.rank === null,
      ]),
  );
  return [...alike.values()]
    .flatMap((group) => {
      const inOrder = group.toSorted((a, b) => (a.award.rank ?? 0) - (b.award.rank ?? 0));
      return inOrder.filter(({ award }, index) =>
        inOrder.slice(index + 1).some((other) => other.award.awardedCents > award.awardedCents),
      );
    })
    .map(({ award }) => award.proposal)
    .toSorted();
}
