import type { Assessment } from '../assess/assessment.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Award, Reason, Status } from './allocation.ts';
import type { Constraints } from './constraints.ts';
import { codeAt, type OutcomeCode, type Outcomes } from './outcomes.ts';
import type { Settings } from './settings.ts';
import { decidedBy, tieKeys } from './tie-breaks.ts';

/** All that an award is written from. */
export interface Division {
  readonly dataset: Dataset;
  readonly assessment: Assessment;
  readonly settings: Settings;
  readonly outcomes: Outcomes;
  readonly constraints: Constraints;
  /** What proposals were put in order by. */
  readonly merit: Float64Array;
  /** Per pool its ranked proposals, in order. */
  readonly ranked: ReadonlyMap<string, Int32Array>;
}

/** Writes out the award of the proposal at a place, from the columns of the division. */
export function awardWriter(division: Division): (place: number) => Award {
  return (place) => {
    const { dataset, assessment, settings, outcomes } = division;
    const proposal = dataset.proposals[place];
    if (proposal === undefined) throw new RangeError(`There is no proposal at place ${place}.`);
    const claimCents = assessment.standing.claimCents[place] ?? 0;
    const awardedCents = outcomes.awardedCents[place] ?? 0;
    const code = codeAt(outcomes, place);
    const rank = outcomes.rank[place] ?? 0;
    const limitedBy = limitsThatBite(assessment, place, proposal.requestedCents ?? 0, claimCents);
    return {
      proposal: proposal.id,
      pool: proposal.pool,
      rank: rank === 0 ? null : rank,
      tied: isTied(division, place),
      status: statusOf(code, awardedCents, claimCents),
      reason: reasonOf(division, place, code, limitedBy),
      requestedCents: proposal.requestedCents,
      claimCents,
      awardedCents,
      shortCents: shortCents(code, claimCents, awardedCents, outcomes.remainingCents[place] ?? 0),
      groupLimit: groupLimitOf(division, place),
      limitedBy,
      override: settings.overrides.get(place) ?? null,
    };
  };
}

function groupLimitOf({ constraints, outcomes }: Division, place: number): Award['groupLimit'] {
  const constraint = constraints.list[outcomes.constraint[place] ?? -1];
  return constraint === undefined ? null : { limit: constraint.limit, group: constraint.group };
}

/** The limits that brought the claim below the request: those with the smallest cap. */
function limitsThatBite(
  assessment: Assessment,
  place: number,
  requested: number,
  claimCents: number,
): readonly string[] {
  if (claimCents >= requested) return [];
  return assessment
    .proposalAt(place)
    .limits.filter(({ capCents }) => capCents === claimCents)
    .map(({ rule }) => rule);
}

function statusOf(code: OutcomeCode, awardedCents: number, claimCents: number): Status {
  if (awardedCents > 0) return awardedCents < claimCents ? 'partially-awarded' : 'awarded';
  switch (code) {
    case 'withdrawn':
      return 'withdrawn';
    case 'excluded':
    case 'nothing-to-grant':
      return 'refused-ineligible';
    case 'unknown-facts':
    case 'received-unknown':
      return 'incomplete';
    case 'threshold':
      return 'refused-below-threshold';
    default:
      return 'refused-ceiling';
  }
}

function reasonOf(
  division: Division,
  place: number,
  code: OutcomeCode,
  limitedBy: readonly string[],
): Reason {
  if (code === 'nothing-to-grant') return limitedBy[0] ?? code;
  if (code === 'excluded') {
    const { eligibility } = division.assessment.proposalAt(place);
    return (eligibility.kind === 'excluded' ? eligibility.rules[0] : undefined) ?? 'no-pool';
  }
  const ceiling = code === 'budget' || code === 'pool-ceiling' || code === 'below-minimum';
  return ceiling && lostByLot(division, place) ? 'lottery' : code;
}

/** Where a proposal stands in its ranking, with who stands there; null for who has no rank. */
function standing(
  { dataset, outcomes, ranked }: Division,
  place: number,
): { readonly order: Int32Array; readonly index: number } | null {
  const order = ranked.get(dataset.proposals[place]?.pool ?? '');
  const index = (outcomes.rank[place] ?? 0) - 1;
  return order === undefined || index < 0 ? null : { order, index };
}

/** Whether another has the same score in the same ranking: equals stand together in it. */
function isTied(division: Division, place: number): boolean {
  const { merit } = division;
  const own = standing(division, place);
  if (own === null) return false;
  const { order, index } = own;
  return [order[index - 1], order[index + 1]].some((other) => merit[other ?? -1] === merit[place]);
}

/**
 * Whether the draw decided: an equal that drew a better lot, and so stands before it, got money, and
 * there would have been enough at its turn for this one. Who was put first by a person did not win a draw.
 */
function lostByLot(division: Division, place: number): boolean {
  const { dataset, assessment, settings, outcomes, merit } = division;
  const own = dataset.proposals[place];
  const stands = standing(division, place);
  if (own === undefined || stands === null) return false;
  const { claimCents, leastCents } = assessment.standing;
  const { method, tieBreaks } = settings;
  const partial = 'partial' in method && method.partial;
  const needed = partial ? leastCents[place]! : claimCents[place]!;
  const keys = tieKeys(own, tieBreaks);
  for (let index = stands.index - 1; index >= 0; index -= 1) {
    const other = stands.order[index]!;
    if (merit[other] !== merit[place]) return false;
    if (codeAt(outcomes, other) !== 'rank' || outcomes.remainingCents[other]! < needed) continue;
    const theirs = tieKeys(dataset.proposals[other]!, tieBreaks);
    if (decidedBy(theirs, keys, tieBreaks) === 'lottery') return true;
  }
  return false;
}

function shortCents(code: OutcomeCode, claim: number, awarded: number, remaining: number): number {
  if (awarded > 0) return claim - awarded;
  return lacking.has(code) ? Math.max(0, claim - remaining) : 0;
}

/** Codes of proposals that were refused for lack of money. */
const lacking: ReadonlySet<OutcomeCode> = new Set([
  'budget',
  'pool-ceiling',
  'method',
  'below-minimum',
  'group-ceiling',
  'held-for-floor',
  'purses-empty',
]);
