import type { Assessment, ProposalAssessment } from '../assess/assessment.ts';
import type { Dataset, Proposal } from '../parse/dataset.ts';
import type { Pack, Threshold, TieBreak } from '../parse/pack.ts';
import type { Override, Scenario } from '../parse/scenario.ts';
import type { Score, Scores } from '../score/scores.ts';
import type { Allocation, Award, Reason, Status, Step } from './allocation.ts';
import { byNeighbourhood } from './by-neighbourhood.ts';
import { type Claim, claimOf } from './claim.ts';
import { poolBudgets } from './pool-budgets.ts';
import { type Candidate, ranking, type Turn } from './ranking.ts';
import { compareKeys, decidedBy, type TieKeys, tieKeys } from './tie-breaks.ts';

/** A proposal with all that decides about its money. */
interface Entry {
  readonly proposal: Proposal;
  readonly score: Score | undefined;
  readonly claim: Claim;
  readonly override: Override | null;
  readonly keys: TieKeys;
  /** Why it takes no part in the division; null where it does. */
  readonly outside: { readonly status: Status; readonly reason: Reason } | null;
  /** Whether it has a place in the ranking, though it may take no part in the division. */
  readonly ranked: boolean;
}

/**
 * Divides the budget over the proposals: whole cents, within the budget, each pool's part and every
 * limit. Proposals that are not eligible, not complete, withdrawn, locked out or below the threshold
 * take no part and say why. Equal scores are told apart by the declared tie-breaks, never by the
 * order of the input. No proposals, or no money, gives an allocation of nothing.
 */
export function allocate(
  pack: Pack,
  dataset: Dataset,
  scenario: Scenario,
  assessment: Assessment,
  scores: Scores,
): Allocation {
  const budgetCents = scenario.budgetCents ?? pack.allocation.budgetCents;
  const method = scenario.method ?? pack.allocation.method;
  const tieBreaks = scenario.tieBreaks ?? pack.allocation.tieBreaks;
  const entries = entriesOf(pack, dataset, scenario, assessment, scores, tieBreaks);
  const ceiling = pack.pools.length === 0 ? 'budget' : 'pool-ceiling';

  const awards: Award[] = entries
    .filter(({ ranked }) => !ranked)
    .map((entry) => outsideRanking(entry));
  const steps: Step[] = [];
  const pools = poolBudgets(pack, budgetCents).map(({ pool, budgetCents: poolCents }) => {
    const inPool = entries
      .filter(({ proposal, ranked }) => ranked && proposal.pool === pool)
      .toSorted(byRank);
    const candidates = inPool.filter(({ outside }) => outside === null).map(candidateOf);
    const turns = ranking(candidates, poolCents, method, ceiling);
    const poolAwards = inPool.map((entry, index) =>
      awardOf(entry, index, inPool, turns, tieBreaks),
    );
    awards.push(...poolAwards);
    steps.push(...turns.map((turn) => ({ pool, ...turn })));
    return {
      pool,
      budgetCents: poolCents,
      spentCents: poolAwards.reduce((sum, { awardedCents }) => sum + awardedCents, 0),
      claimedCents: candidates.reduce((sum, { claimCents }) => sum + claimCents, 0),
    };
  });
  const sorted = awards.toSorted((a, b) => (a.proposal < b.proposal ? -1 : 1));
  return {
    budgetCents,
    spentCents: pools.reduce((sum, { spentCents }) => sum + spentCents, 0),
    pools,
    awards: sorted,
    neighbourhoods: byNeighbourhood(dataset, sorted, scores),
    steps,
  };
}

function entriesOf(
  pack: Pack,
  dataset: Dataset,
  scenario: Scenario,
  assessment: Assessment,
  scores: Scores,
  tieBreaks: readonly TieBreak[],
): readonly Entry[] {
  const assessed = new Map(assessment.proposals.map((one) => [one.proposal, one]));
  const scored = new Map(scores.proposals.map((one) => [one.proposal, one]));
  const overrides = new Map(scenario.overrides?.map((one) => [one.proposal, one]));
  const withdrawn = new Set(scenario.withdrawn);
  const threshold =
    scenario.threshold === undefined ? pack.allocation.threshold : scenario.threshold;
  return dataset.proposals.map((proposal) => {
    const found = assessed.get(proposal.id);
    if (found === undefined)
      throw new RangeError(`${proposal.id} is in the dataset but was not assessed.`);
    const claim = claimOf(proposal, found);
    const score = scored.get(proposal.id);
    const override = overrides.get(proposal.id) ?? null;
    const notEligible = eligibilityOutcome(found, proposal.withdrawn || withdrawn.has(proposal.id));
    return {
      proposal,
      score,
      claim,
      override,
      keys: tieKeys(proposal, tieBreaks),
      ranked: notEligible === null,
      outside: notEligible ?? competitionOutcome(score, claim, override, threshold ?? null),
    };
  });
}

/** Why a proposal has no place in the ranking at all; null where it has one. */
function eligibilityOutcome(
  { eligibility }: ProposalAssessment,
  withdrawn: boolean,
): Entry['outside'] {
  if (withdrawn) return { status: 'withdrawn', reason: 'withdrawn' };
  switch (eligibility.kind) {
    case 'excluded':
      return { status: 'refused-ineligible', reason: eligibility.rules[0] ?? 'no-pool' };
    case 'incomplete':
      return { status: 'incomplete', reason: 'unknown-facts' };
    case 'eligible':
      return null;
  }
}

/** Why a ranked proposal takes no part in the division; null where it does. */
function competitionOutcome(
  score: Score | undefined,
  claim: Claim,
  override: Override | null,
  threshold: Threshold | null,
): Entry['outside'] {
  if (override?.action === 'lock-out') return { status: 'refused-ceiling', reason: 'locked-out' };
  if (claim.claimCents === 0)
    return { status: 'refused-ineligible', reason: claim.limitedBy[0] ?? 'nothing-to-grant' };
  const below =
    threshold !== null && score !== undefined && qualityOf(score, threshold) < threshold.points;
  if (below && override?.action !== 'lock-in') {
    return { status: 'refused-below-threshold', reason: 'threshold' };
  }
  return null;
}

/** The points on the threshold's principles, weights normalised over them, 0 where they have no weight. */
function qualityOf({ principles }: Score, threshold: Threshold): number {
  const chosen = principles.filter(({ principle }) => threshold.principles.includes(principle));
  const weight = chosen.reduce((sum, one) => sum + one.weight, 0);
  const points = chosen.reduce((sum, one) => sum + one.weight * one.value, 0);
  return weight === 0 ? 0 : Math.round((points / weight) * 1e9) / 1e9;
}

function byRank(a: Entry, b: Entry): number {
  return (b.score?.score ?? 0) - (a.score?.score ?? 0) || compareKeys(a.keys, b.keys);
}

function candidateOf({ proposal, claim, override }: Entry): Candidate {
  return { ...claim, proposal: proposal.id, lockedIn: override?.action === 'lock-in' };
}

function outsideRanking({ proposal, claim, override, outside }: Entry): Award {
  return {
    proposal: proposal.id,
    pool: proposal.pool,
    rank: null,
    tied: false,
    status: outside?.status ?? 'incomplete',
    reason: outside?.reason ?? 'unknown-facts',
    requestedCents: proposal.requestedCents,
    claimCents: claim.claimCents,
    awardedCents: 0,
    shortCents: 0,
    limitedBy: claim.limitedBy,
    override,
  };
}

function awardOf(
  entry: Entry,
  index: number,
  inPool: readonly Entry[],
  turns: readonly Turn[],
  tieBreaks: readonly TieBreak[],
): Award {
  const turn = turns.find(({ proposal }) => proposal === entry.proposal.id);
  const equals = inPool.filter(
    (other) => other !== entry && other.score?.score === entry.score?.score,
  );
  const base = { ...outsideRanking(entry), rank: index + 1, tied: equals.length > 0 };
  if (turn === undefined) return base;
  const { awardedCents, claimCents, remainingCents } = turn;
  const refused = awardedCents === 0;
  const lost =
    refused &&
    turn.reason !== 'method' &&
    equals.some(
      (other) =>
        compareKeys(other.keys, entry.keys) < 0 &&
        decidedBy(other.keys, entry.keys, tieBreaks) === 'lottery' &&
        turns.some((one) => one.proposal === other.proposal.id && one.awardedCents > 0),
    );
  return {
    ...base,
    status: refused
      ? 'refused-ceiling'
      : awardedCents < claimCents
        ? 'partially-awarded'
        : 'awarded',
    reason: lost ? 'lottery' : turn.reason,
    awardedCents,
    shortCents: Math.max(0, claimCents - Math.max(awardedCents, remainingCents)),
  };
}
