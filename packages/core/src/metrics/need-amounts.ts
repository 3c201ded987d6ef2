import type { NeedComparison } from './comparison.ts';

/** Need times population: what each area needs, where its need is that of every inhabitant. */
export function needAmounts({ need, people }: NeedComparison): Float64Array {
  return need.map((own, area) => own * people[area]!);
}
