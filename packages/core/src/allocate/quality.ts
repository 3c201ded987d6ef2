import type { Assessment } from '../assess/assessment.ts';
import type { Threshold } from '../parse/method.ts';
import { rounded } from '../score/rounded.ts';
import type { CriterionShare } from '../score/weights.ts';

/** The points on the threshold's principles, weights normalised over them; 0 where they have no weight. */
export function qualityAt(
  place: number,
  shares: readonly CriterionShare[],
  { values }: Assessment,
  { principles }: Threshold,
): number {
  let weight = 0;
  let points = 0;
  for (const { criterion, principle, share } of shares) {
    if (!principles.includes(principle)) continue;
    weight += share;
    points += share * (values.get(criterion)?.point[place] ?? 0);
  }
  return weight === 0 ? 0 : rounded(points / weight);
}
