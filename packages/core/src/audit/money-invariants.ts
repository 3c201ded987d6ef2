import type { Allocation, Award } from '../allocate/allocation.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Scenario } from '../parse/scenario.ts';
import { type Invariant, invariant, sum } from './invariant.ts';

/**
 * That every euro has its place, and every word its amount: what is spent, held and left is the budget,
 * a status says what was awarded, a part of an award lies where the share of its users is, and a person's
 * decision has its reason. Whichever method divided the money.
 */
export function moneyInvariants(
  dataset: Dataset,
  allocation: Allocation,
  scenario: Scenario,
): readonly Invariant[] {
  const { awards, pools, neighbourhoods, budgetCents, heldCents, spentCents } = allocation;
  const out = new Set([
    ...dataset.proposals.filter(({ withdrawn }) => withdrawn).map(({ id }) => id),
    ...(scenario.withdrawn ?? []),
    ...(scenario.overrides ?? []).flatMap(({ action, proposal }) =>
      action === 'lock-out' ? [proposal] : [],
    ),
  ]);
  const open = pools.map((pool) => pool.budgetCents - pool.closedCents);
  // What a pool spends beyond its own money, others must have left.
  const left = sum(pools.map((pool, place) => Math.max(0, open[place]! - pool.spentCents)));
  const beyond = pools.filter((pool, place) => pool.spentCents > open[place]!);
  const lacking = sum(beyond.map((pool) => pool.spentCents - pool.budgetCents + pool.closedCents));
  const whole = sum(pools.map((pool) => pool.budgetCents)) <= budgetCents;
  const awarded = new Map(awards.map(({ proposal, awardedCents }) => [proposal, awardedCents]));
  const reasons = new Map((scenario.overrides ?? []).map((one) => [one.proposal, one.reason]));
  return [
    invariant(
      'status-matches-amount',
      awards.filter((award) => !saysItsAmount(award)).map(({ proposal }) => proposal),
    ),
    invariant(
      'none-to-withdrawn-or-locked-out',
      awards
        .filter(({ proposal, awardedCents }) => awardedCents > 0 && out.has(proposal))
        .map(({ proposal }) => proposal),
    ),
    invariant('pools-within-budget', [
      ...(whole ? [] : ['budget']),
      ...(lacking > left ? beyond.map(({ pool }) => pool) : []),
    ]),
    invariant(
      'money-accounted',
      heldCents >= 0 && spentCents + heldCents <= budgetCents ? [] : ['budget'],
    ),
    invariant(
      'parts-by-share',
      neighbourhoods
        .filter(
          ({ awardedCents, priorities }) =>
            awardedCents !== sum(priorities.map((part) => part.awardedCents)) ||
            priorities.some(
              ({ proposal, shareRatio, awardedCents: cents }) =>
                Math.abs(cents - shareRatio * (awarded.get(proposal) ?? 0)) > 1,
            ),
        )
        .map(({ neighbourhood }) => neighbourhood),
    ),
    invariant(
      'overrides-have-reasons',
      awards
        .filter(
          ({ proposal, override }) =>
            (override?.reason.trim() ?? null) === '' || override?.reason !== reasons.get(proposal),
        )
        .map(({ proposal }) => proposal),
    ),
  ];
}

function saysItsAmount({ status, awardedCents, claimCents }: Award): boolean {
  switch (status) {
    case 'awarded':
      return awardedCents > 0 && awardedCents === claimCents;
    case 'partially-awarded':
      return awardedCents > 0 && awardedCents < claimCents;
    default:
      return awardedCents === 0;
  }
}
