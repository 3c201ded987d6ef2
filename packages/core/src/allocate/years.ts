import type { Assessment } from '../assess/assessment.ts';
import { shareOfCents } from '../numbers/decimal.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Pack } from '../parse/pack.ts';
import type { Constraint, Measure } from './constraints.ts';
import { largestRemainder } from './largest-remainder.ts';
import { openShare } from './pool-budgets.ts';
import type { Settings } from './settings.ts';

/**
 * The budget of every year as a ceiling on what awards ask in it, and the tranches of pools that open
 * year by year. `first` is the place of the first constraint in the list of all.
 */
export function yearsOf(
  pack: Pack,
  dataset: Dataset,
  assessment: Assessment,
  settings: Settings,
  first: number,
): { readonly list: readonly Constraint[]; readonly measures: readonly Measure[] } {
  const { years } = settings;
  if (years.length === 0) return { list: [], measures: [] };
  const on = (limit: string, pool: string | null, bounds: readonly number[]): Constraint[] =>
    years.map(({ year }, index) => ({
      limit,
      kind: 'ceiling',
      group: String(year),
      within: pool,
      bound: bounds[index] ?? 0,
      existing: 0,
      existingUnknown: false,
      heldUntil: null,
    }));
  const whole = on(
    'years',
    null,
    years.map(({ budgetCents }) => budgetCents),
  );
  const { pools, poolAt } = assessment.kept.byPool;
  const list = [...whole];
  const measures: Measure[] = [measureYears(dataset, years, first)];
  for (const limit of settings.limits) {
    if (limit.kind !== 'tranches' || limit.step !== undefined) continue;
    const measure = measureYears(dataset, years, first + list.length);
    measures.push((place, cents, add) => {
      if (pools[poolAt[place]!] === limit.pool) measure(place, cents, add);
    });
    const share = pack.pools.find(({ id }) => id === limit.pool)?.budgetShare ?? 1;
    list.push(
      ...on(
        limit.id,
        limit.pool,
        years.map(({ budgetCents }, index) =>
          openShare(shareOfCents(budgetCents, share), limit, index + 1, settings.milestones),
        ),
      ),
    );
  }
  return { list, measures };
}

/**
 * An award by year, as the proposal asked it: in proportion where it gets less. What it asks in a year
 * without a budget counts for none of the others.
 */
function measureYears(dataset: Dataset, years: Settings['years'], first: number): Measure {
  const places = new Map(years.map(({ year }, index) => [String(year), first + index]));
  return (place, cents, add) => {
    const yearly = dataset.proposals[place]?.yearlyCents ?? null;
    // All of it in the first year where the proposal does not say.
    if (yearly === null) return add(first, cents, false);
    const asked = Object.entries(yearly);
    const parts = largestRemainder(
      cents,
      asked.map(([, part]) => BigInt(part)),
    );
    for (const [index, [year]] of asked.entries()) {
      const at = places.get(year);
      if (at !== undefined && parts[index]! > 0) add(at, parts[index]!, false);
    }
  };
}
