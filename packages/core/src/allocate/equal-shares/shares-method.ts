import { numberOf, type OutcomeCode, type Outcomes } from '../outcomes.ts';
import type { AllocationMethod, Contest, Payment, Problem, Turn } from '../problem.ts';
import { entitlements } from './entitlements.ts';
import { equalShares } from './equal-shares.ts';
import type { SharesOutcome, SharesProblem } from './shares-problem.ts';

/**
 * The method of equal shares with neighbourhoods as voters, pool by pool: in every pool each
 * neighbourhood gets a purse by its entitlement, and buys together with others what serves them.
 * Claims are whole or nothing. Whoever a person has locked in comes first, from the money of the
 * pool, in rank order while it fits. Equal prices go by rank.
 */
export const equalSharesMethod: AllocationMethod<'equal-shares'> = {
  kind: 'equal-shares',
  divide(problem, outcomes) {
    const { method } = problem.settings;
    if (method.kind !== 'equal-shares') {
      throw new RangeError(
        `"equal-shares" was asked to divide by the settings of "${method.kind}".`,
      );
    }
    const { dataset, assessment } = problem;
    const { neediest = 2, needUnknown = 0.5 } = method;
    const weights = entitlements(
      dataset.neighbourhoods,
      assessment.need,
      method.entitlement === 'equal' ? null : { neediest, whenUnknown: needUnknown },
    );
    const turns: Turn[] = [];
    const divided: { readonly open: Int32Array; readonly outcome: SharesOutcome }[] = [];
    const spentCents = problem.contests.map((contest) => {
      const locked = divideLocked(contest, assessment.standing.claimCents, outcomes, turns);
      const open = contest.order.subarray(contest.lockedIn);
      const budgetCents = contest.budgetCents - locked;
      const posed = sharesProblem(problem, open, method.utility, weights, budgetCents);
      // One euro for each neighbourhood, on average.
      const stepCents = 100 * Math.max(1, dataset.neighbourhoods.length);
      const outcome = equalShares(posed, { completion: method.completion, stepCents });
      const refused = method.completion.endsWith('utilitarian') ? contest.ceiling : 'purses-empty';
      write(posed, outcome, open, refused, outcomes, turns);
      divided.push({ open, outcome });
      return locked + outcome.spentCents;
    });
    let payments: ReadonlyMap<number, readonly Payment[]> | undefined;
    return {
      spentCents,
      turns,
      paymentsOf(place) {
        payments ??= new Map(divided.flatMap(({ open, outcome }) => paymentsIn(open, outcome)));
        return payments.get(place) ?? [];
      },
    };
  },
};

/** Gives those at the front of a contest that a person has put there their claims, while they fit. */
function divideLocked(
  { order, lockedIn, budgetCents, ceiling }: Contest,
  claimCents: Float64Array,
  outcomes: Outcomes,
  turns: Turn[],
): number {
  let left = budgetCents;
  for (const place of order.subarray(0, lockedIn)) {
    const fits = claimCents[place]! <= left;
    const awardedCents = fits ? claimCents[place]! : 0;
    outcomes.codes[place] = numberOf(fits ? 'locked-in' : ceiling);
    outcomes.awardedCents[place] = awardedCents;
    outcomes.remainingCents[place] = left;
    turns.push({ place, pass: 'locked-in', remainingCents: left, awardedCents });
    left -= awardedCents;
  }
  return budgetCents - left;
}

/** The open part of a contest as a problem of shares; scores as whole numbers, to their nine decimals. */
function sharesProblem(
  { assessment, scores }: Problem,
  open: Int32Array,
  utility: 'score' | 'cost',
  weights: readonly bigint[],
  budgetCents: number,
): SharesProblem {
  const { starts, areas, shares } = assessment.kept.pairs;
  const ownStarts = new Int32Array(open.length + 1);
  const voters: number[] = [];
  for (const [turn, place] of open.entries()) {
    for (let pair = starts[place]!; pair < starts[place + 1]!; pair += 1) {
      if (shares[pair]! > 0) voters.push(areas[pair]!);
    }
    ownStarts[turn + 1] = voters.length;
  }
  const costCents = Float64Array.from(open, (place) => assessment.standing.claimCents[place]!);
  const nineDecimals = 1e9;
  return {
    costCents,
    utilities:
      utility === 'cost'
        ? costCents
        : Float64Array.from(open, (place) => Math.round(scores.totals[place]! * nineDecimals)),
    starts: ownStarts,
    voters: Int32Array.from(voters),
    weights,
    turns: Int32Array.from(open, (_, turn) => turn),
    budgetCents,
  };
}

function paymentsIn(
  open: Int32Array,
  { steps }: SharesOutcome,
): readonly (readonly [number, readonly Payment[]])[] {
  return steps.map(({ place, payments }) => [
    open[place]!,
    payments.map(({ voter, cents }) => ({ area: voter, cents })),
  ]);
}

/** Writes down what everyone in the open part of a contest gets, and why. */
function write(
  { costCents, utilities, starts, voters, budgetCents }: SharesProblem,
  { winners, spentCents, purses, bought }: SharesOutcome,
  open: Int32Array,
  refused: OutcomeCode,
  outcomes: Outcomes,
  turns: Turn[],
): void {
  const isWinner = new Uint8Array(open.length);
  let left = budgetCents;
  const turn = (
    at: number,
    code: OutcomeCode,
    awardedCents: number,
    remainingCents: number,
    pass: Turn['pass'],
  ): void => {
    const place = open[at]!;
    outcomes.codes[place] = numberOf(code);
    outcomes.awardedCents[place] = awardedCents;
    outcomes.remainingCents[place] = remainingCents;
    turns.push({ place, pass, remainingCents, awardedCents });
  };
  for (const [index, at] of winners.entries()) {
    isWinner[at] = 1;
    const isBought = index < bought;
    const code = isBought ? 'paid-together' : 'completion';
    turn(at, code, costCents[at]!, left, isBought ? 'open' : 'leftover');
    left -= costCents[at]!;
  }
  const rest = budgetCents - spentCents;
  for (let at = 0; at < open.length; at += 1) {
    if (isWinner[at] === 1) continue;
    let cents = 0;
    for (let pair = starts[at]!; pair < starts[at + 1]!; pair += 1) cents += purses[voters[pair]!]!;
    if (refused !== 'purses-empty') turn(at, refused, 0, rest, 'leftover');
    else if (utilities[at] === 0) turn(at, 'no-points', 0, 0, 'open');
    else turn(at, refused, 0, Math.min(Math.floor(cents), costCents[at]! - 1), 'open');
  }
}
