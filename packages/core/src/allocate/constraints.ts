import type { Assessment } from '../assess/assessment.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Pack } from '../parse/pack.ts';
import { existingIn } from './existing.ts';
import { type GroupedLimit, type Grouping, groupingOf } from './grouping.ts';
import { boundsOf } from './limit-bounds.ts';
import type { PoolBudget } from './pool-budgets.ts';
import { dividerOf } from './served-units.ts';
import type { Settings } from './settings.ts';
import { yearsOf } from './years.ts';

/** One limit on one group. */
export interface Constraint {
  /** The id of the limit; `years` for the budget of a year. */
  readonly limit: string;
  readonly kind: 'ceiling' | 'floor' | 'count' | 'coverage';
  /** The code, name or id of what the group shares; the year for the budget of a year. */
  readonly group: string;
  /** The pool whose money a floor keeps apart; null for the whole budget. */
  readonly within: string | null;
  /** Cents for ceilings and floors; a number of proposals for counts and coverage. */
  readonly bound: number;
  /** How many there are already; 0 for money. */
  readonly existing: number;
  /** Whether `existing` may be more, because it is unknown of some. */
  readonly existingUnknown: boolean;
  /** Until when a floor's unused money is kept; null where it is divided among all. */
  readonly heldUntil: string | null;
}

/** All limits on groups, and what an award counts for each of them. */
export interface Constraints {
  readonly list: readonly Constraint[];
  /**
   * What an award of `cents` to the proposal at a place counts: the places of the constraints it
   * touches into the front of `touched`, what it counts for each into the front of `amounts` (cents,
   * or 1). Gives their number. Both have room for the whole list.
   */
  readonly measure: (
    place: number,
    cents: number,
    touched: Int32Array,
    amounts: Float64Array,
  ) => number;
}

/** The limits of the settings on all their groups. Group amounts are exact to the cent. */
export function constraintsOf(
  pack: Pack,
  dataset: Dataset,
  assessment: Assessment,
  settings: Settings,
  pools: readonly PoolBudget[],
): Constraints {
  const list: Constraint[] = [];
  const measures: Measure[] = [];
  for (const limit of settings.limits) {
    if (limit.kind === 'tranches') continue;
    const grouping = groupingOf(limit, pack, dataset, assessment);
    measures.push(measureOf(limit, grouping, list.length, dataset, assessment));
    list.push(...constraintsOn(limit, grouping, dataset, settings, pools));
  }
  const years = yearsOf(pack, dataset, assessment, settings, list.length);
  list.push(...years.list);
  measures.push(...years.measures);

  return { list, measure: measuring(list.length, measures) };
}

/** One measure of all: a proposal in several neighbourhoods of one group counts once, with the sum. */
function measuring(size: number, measures: readonly Measure[]): Constraints['measure'] {
  const slots = new Int32Array(size).fill(-1);
  let count = 0;
  let into: Int32Array = new Int32Array(0);
  let sums: Float64Array = new Float64Array(0);
  const add: Add = (at, amount, once) => {
    const slot = slots[at]!;
    if (slot === -1) {
      slots[at] = count;
      into[count] = at;
      sums[count] = amount;
      count += 1;
    } else if (!once) sums[slot]! += amount;
  };
  return (place, cents, touched, amounts) => {
    count = 0;
    into = touched;
    sums = amounts;
    for (let index = 0; index < measures.length; index += 1) measures[index]!(place, cents, add);
    for (let slot = 0; slot < count; slot += 1) slots[touched[slot]!] = -1;
    return count;
  };
}

/** Adds what an award counts for a constraint; `once` where it counts once however often it is added. */
type Add = (at: number, amount: number, once: boolean) => void;

/** Tells `add` what an award of cents to the proposal at a place counts for. */
export type Measure = (place: number, cents: number, add: Add) => void;

function constraintsOn(
  limit: GroupedLimit,
  grouping: Grouping,
  dataset: Dataset,
  { budgetCents }: Settings,
  pools: readonly PoolBudget[],
): readonly Constraint[] {
  const pool = pools.find((one) => one.pool === limit.within);
  const money = limit.kind === 'ceiling' || limit.kind === 'floor';
  const bounds = money
    ? boundsOf(limit.amount, grouping, pool?.budgetCents ?? budgetCents, dataset)
    : grouping.keys.map(() => (limit.kind === 'count' ? limit.atMost : limit.atLeast));
  return grouping.keys.map((group, index) => ({
    limit: limit.id,
    kind: limit.kind,
    group,
    within: limit.within ?? null,
    bound: bounds[index] ?? 0,
    ...existingIn(limit, grouping, index, dataset),
    heldUntil: limit.kind === 'floor' && limit.unspent.kind === 'held' ? limit.unspent.until : null,
  }));
}

function measureOf(
  { kind }: GroupedLimit,
  { groupOfArea, members, counting }: Grouping,
  first: number,
  dataset: Dataset,
  assessment: Assessment,
): Measure {
  const number = kind === 'count' || kind === 'coverage';
  const counts = (place: number): boolean => counting === null || counting[place] === 1;
  if (groupOfArea === null) {
    return (place, cents, add) => {
      if (!counts(place)) return;
      for (const [group, own] of members.entries()) {
        if (own[place] === 1) add(first + group, number ? 1 : cents, number);
      }
    };
  }
  const { starts, areas, shares } = assessment.kept.pairs;
  const divide = dividerOf(dataset, starts);
  const parts = new Float64Array(dataset.neighbourhoods.length);
  return (place, cents, add) => {
    if (!counts(place)) return;
    const start = starts[place]!;
    const count = divide(place, cents, parts);
    for (let offset = 0; offset < count; offset += 1) {
      const group = groupOfArea[areas[start + offset]!]!;
      if (group === -1 || shares[start + offset] === 0) continue;
      add(first + group, number ? 1 : parts[offset]!, number);
    }
  };
}
