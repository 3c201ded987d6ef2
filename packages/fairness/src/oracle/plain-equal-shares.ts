import {
  compared,
  dividedBy,
  fraction,
  minus,
  type PlainFraction,
  times,
} from './plain-fraction.ts';

/** A proposal that voters can buy together. */
interface Purchase {
  readonly id: string;
  readonly costCents: bigint;
  /** What it is worth to each that it serves. */
  readonly utility: bigint;
  /** Voters, by number. */
  readonly serves: readonly number[];
  /** Of equals the lowest goes first. */
  readonly turn: number;
}

export interface PlainPurses {
  readonly budgetCents: bigint;
  /** Per voter. */
  readonly weights: readonly bigint[];
  readonly purchases: readonly Purchase[];
}

/** What was bought, in order, and what each voter has left. */
interface PlainShares {
  readonly winners: readonly string[];
  readonly prices: readonly PlainFraction[];
  readonly left: readonly PlainFraction[];
}

/**
 * The method of equal shares by its definition, in fractions throughout. Every voter gets a part of
 * the budget by weight. Again and again the proposal is bought that its voters can pay together at
 * the lowest price ρ per unit of weight and utility, where each pays ρ · weight · utility or all that
 * is left; of equals the one whose turn comes first. Ends where no proposal can be paid.
 */
function plainEqualShares({ budgetCents, weights, purchases }: PlainPurses): PlainShares {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const left = weights.map((weight) =>
    all === 0n ? fraction(0n) : fraction(budgetCents * weight, all),
  );
  const winners: string[] = [];
  const prices: PlainFraction[] = [];
  let open = purchases.toSorted((a, b) => a.turn - b.turn);
  for (;;) {
    const offers = open.flatMap((one) => {
      const price = priceOf(one, weights, left);
      return price === null ? [] : [{ one, price }];
    });
    const [first] = offers;
    if (first === undefined) return { winners, prices, left };
    const { one, price } = offers.reduce(
      (best, offer) => (compared(offer.price, best.price) < 0 ? offer : best),
      first,
    );
    winners.push(one.id);
    prices.push(price);
    for (const voter of one.serves) {
      left[voter] = minus(at(left, voter), payment(one, voter, price, weights, left));
    }
    open = open.filter((other) => other !== one);
  }
}

/** The price at which the voters pay the cost exactly; null where they cannot. */
function priceOf(
  one: Purchase,
  weights: readonly bigint[],
  left: readonly PlainFraction[],
): PlainFraction | null {
  if (one.utility === 0n) return null;
  // Whoever is out of money first, at a rising price, has the least per weight.
  const voters = one.serves
    .filter((voter) => (weights[voter] ?? 0n) > 0n)
    .map((voter) => ({
      voter,
      limit: dividedBy(at(left, voter), (weights[voter] ?? 1n) * one.utility),
    }))
    .toSorted((a, b) => compared(a.limit, b.limit));
  let lacking = fraction(one.costCents);
  let weight = voters.reduce((sum, { voter }) => sum + (weights[voter] ?? 0n), 0n);
  for (const { voter, limit } of voters) {
    const price = dividedBy(lacking, weight * one.utility);
    if (compared(price, limit) <= 0) return price;
    lacking = minus(lacking, at(left, voter));
    weight -= weights[voter] ?? 0n;
  }
  return null;
}

function payment(
  { utility }: Purchase,
  voter: number,
  price: PlainFraction,
  weights: readonly bigint[],
  left: readonly PlainFraction[],
): PlainFraction {
  const whole = times(price, fraction((weights[voter] ?? 0n) * utility));
  const purse = at(left, voter);
  return compared(whole, purse) < 0 ? whole : purse;
}

/** How a division that leaves money is completed. */
export type PlainCompletion = 'none' | 'utilitarian' | 'add-one' | 'add-one-utilitarian';

/**
 * Equal shares, completed. `utilitarian`: those left over, in order of the price they would have if
 * nobody were short of money, while they fit in what is left. `add-one`: the budget that is divided
 * over purses rises by the step until everything that somebody wants is bought, and goes back one step
 * where more would be spent than there is. It ends where the budget times the number of voters is divided.
 */
export function plainCompleted(
  problem: PlainPurses,
  completion: PlainCompletion,
  stepCents: bigint,
): { readonly winners: readonly string[]; readonly virtualCents: bigint } {
  const { budgetCents, weights, purchases } = problem;
  const cost = (ids: readonly string[]): bigint =>
    purchases.reduce((sum, { id, costCents }) => sum + (ids.includes(id) ? costCents : 0n), 0n);
  const wantedBy = ({ serves, utility }: Purchase): bigint =>
    utility * serves.reduce((sum, voter) => sum + (weights[voter] ?? 0n), 0n);
  let virtualCents = budgetCents;
  let { winners } = plainEqualShares(problem);
  const isOpen = (one: Purchase): boolean => !winners.includes(one.id) && wantedBy(one) > 0n;
  while (completion.startsWith('add-one') && purchases.some(isOpen)) {
    if (virtualCents >= budgetCents * BigInt(weights.length)) break;
    const next = plainEqualShares({ ...problem, budgetCents: virtualCents + stepCents });
    if (cost(next.winners) > budgetCents) break;
    ({ winners } = next);
    virtualCents += stepCents;
  }
  if (!completion.endsWith('utilitarian')) return { winners, virtualCents };
  const price = (one: Purchase): PlainFraction | null =>
    wantedBy(one) === 0n ? null : fraction(one.costCents, wantedBy(one));
  const rest = purchases
    .filter(({ id }) => !winners.includes(id))
    .toSorted((a, b) => {
      const [left, right] = [price(a), price(b)];
      if (left === null || right === null)
        return Number(left === null) - Number(right === null) || a.turn - b.turn;
      return compared(left, right) || a.turn - b.turn;
    });
  for (const one of rest) {
    if (cost(winners) + one.costCents <= budgetCents) winners = [...winners, one.id];
  }
  return { winners, virtualCents };
}

function at(list: readonly PlainFraction[], index: number): PlainFraction {
  return list[index] ?? fraction(0n);
}
