import { declaredSettings } from '../allocate/settings.ts';
import { poolBudgets } from '../allocate/pool-budgets.ts';
import { limitsInForce } from '../allocate/limits-in-force.ts';
import { relationsOf } from '../allocate/relations.ts';
import { redivide, type Run } from '../run/run.ts';

/** A larger budget, and what it comes to. */
interface BudgetTried {
  /** The whole budget; pools get their shares of it. */
  readonly budgetCents: number;
  readonly extraCents: number;
  /** How much more that is for the pool of the proposal. */
  readonly extraInPoolCents: number;
  readonly awardedCents: number;
}

/** A larger budget, with which a proposal gets money. */
export interface BudgetNeeded extends BudgetTried {
  /** The next budget in whole euros, for people ask in euros; null where this is one, or where that does not do it. */
  readonly inEuros: BudgetTried | null;
  /**
   * Whether no smaller budget does it. Under limits on groups, or another method than a ranking, more money does
   * not always help: then one cent less does not do it, but a much smaller budget might.
   */
  readonly isLeast: boolean;
}

/** Beyond this many divisions the search is given up. */
const mostSteps = 2_000;
/** Beyond this many times what everyone asks, more money is of no use. */
const mostTimes = 4;

/**
 * The least larger budget that funds a proposal, all else alike; null where none is found. Where a
 * ranking is limited by nothing but money it goes from one budget at which a decision turns to the
 * next, so that none is skipped; else it halves between a budget that does and one that does not.
 * Pauses after every division.
 */
export function* budgetNeeded(
  run: Run,
  proposal: string,
): Generator<void, BudgetNeeded | null, void> {
  const place = run.dataset.proposals.findIndex(({ id }) => id === proposal);
  const exact = isByRankAlone(run);
  const search = exact ? leastBudget(run, place) : halvedBudget(run, place);
  const budgetCents = yield* search;
  if (budgetCents === null) return null;
  const inEuros = tried(run, place, Math.ceil(budgetCents / 100) * 100);
  const isOther = inEuros.budgetCents !== budgetCents && inEuros.awardedCents > 0;
  return {
    ...tried(run, place, budgetCents),
    inEuros: isOther ? inEuros : null,
    isLeast: exact,
  };
}

function tried(run: Run, place: number, budgetCents: number): BudgetTried {
  const now = run.allocation.budgetCents;
  const pool = run.dataset.proposals[place]?.pool ?? null;
  return {
    budgetCents,
    extraCents: budgetCents - now,
    extraInPoolCents: poolCents(run, pool, budgetCents) - poolCents(run, pool, now),
    awardedCents: withBudget(run, budgetCents).allocation.awardedCents[place] ?? 0,
  };
}

/** Whether money is divided by rank and nothing but the money of each pool limits it. */
export function isByRankAlone({ pack, dataset, scenario }: Run): boolean {
  const { method, leftover, years } = declaredSettings(pack, scenario);
  const relations = relationsOf(dataset);
  return (
    (method.kind === 'ranking' || method.kind === 'order-of-receipt') &&
    limitsInForce(pack, scenario).length === 0 &&
    years.length === 0 &&
    leftover.kind === 'stays' &&
    relations.incompatible.size === 0 &&
    relations.requires.size === 0
  );
}

function* leastBudget(run: Run, place: number): Generator<void, number | null, void> {
  const pool = run.dataset.proposals[place]?.pool ?? null;
  let budgetCents = run.allocation.budgetCents;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = withBudget(run, budgetCents);
    yield;
    if ((next.allocation.awardedCents[place] ?? 0) > 0) return budgetCents;
    const gap = smallestGap(next, pool);
    if (gap === null) return null;
    budgetCents = budgetWith(run, pool, budgetCents, gap);
  }
  return null;
}

/** By how much a pool must grow before any decision in it can turn; null where none can. */
function smallestGap({ allocation, assessment, dataset }: Run, pool: string | null): number | null {
  const { claimCents, leastCents } = assessment.standing;
  let smallest: number | null = null;
  for (const [place, one] of dataset.proposals.entries()) {
    if (one.pool !== pool) continue;
    const { shortCents, awardedCents } = allocation.awardAt(place);
    const claim = claimCents[place] ?? 0;
    // One that can be divided takes part as soon as its minimum is there.
    const gaps = [shortCents, awardedCents > 0 ? 0 : shortCents - claim + (leastCents[place] ?? 0)];
    for (const gap of gaps) if (gap > 0) smallest = Math.min(gap, smallest ?? gap);
  }
  return smallest;
}

/**
 * The next whole budget at which the pool can have so much more. A part by largest remainder lies less
 * than a cent from its quota, so that no smaller budget can give it.
 */
function budgetWith(run: Run, pool: string | null, now: number, gap: number): number {
  const share = run.pack.pools.find(({ id }) => id === pool)?.budgetShare ?? 1;
  const target = poolCents(run, pool, now) + gap;
  return Math.max(now + 1, Math.ceil((target - 1) / share - 1e-6));
}

function* halvedBudget(run: Run, place: number): Generator<void, number | null, void> {
  const { claimCents } = run.assessment.standing;
  const funded = (budgetCents: number): boolean =>
    (withBudget(run, budgetCents).allocation.awardedCents[place] ?? 0) > 0;
  const asked = claimCents.reduce((sum, cents) => sum + cents, 0);
  const most = run.allocation.budgetCents + mostTimes * asked;
  let refused = run.allocation.budgetCents;
  let step = Math.max(100, Math.floor((claimCents[place] ?? 0) / 16));
  let enough: number | null = null;
  while (enough === null) {
    const next = Math.min(most, refused + step);
    if (funded(next)) enough = next;
    else if (next === most) return null;
    else refused = next;
    step *= 2;
    yield;
  }
  while (enough - refused > 1) {
    const middle = Math.floor((enough + refused) / 2);
    if (funded(middle)) enough = middle;
    else refused = middle;
    yield;
  }
  return enough;
}

function withBudget(run: Run, budgetCents: number): Run {
  return redivide(run, { ...run.scenario, budgetCents });
}

function poolCents({ pack, scenario }: Run, pool: string | null, budgetCents: number): number {
  const settings = declaredSettings(pack, { ...scenario, budgetCents });
  return poolBudgets(pack, settings).find((one) => one.pool === pool)?.budgetCents ?? budgetCents;
}
