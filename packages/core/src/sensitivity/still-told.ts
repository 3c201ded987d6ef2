import type { Scenario } from '../parse/scenario.ts';
import type { Run } from '../run/run.ts';
import { asShares, type Weight, weightsInUse } from '../score/weights-in-use.ts';
import { movedTo, reachOf, type WeightPlace } from './moved-weight.ts';

/** Shares nearer to each other than this are the same. */
const same = 1e-9;

/**
 * Whether the tipping points of a weight in one run are those in another: nothing else moved but that
 * weight itself, with its siblings in proportion, so that they lie where they were. Cheap enough to ask
 * while a slider is dragged.
 */
export function stillTold(before: Run, weight: WeightPlace, after: Run): boolean {
  if (before === after) return true;
  if (before.assessment !== after.assessment) return false;
  if (!sameBesideWeights(before.scenario, after.scenario)) return false;
  const reach = reachOf(before, weight);
  const { share, siblings } = reachOf(after, weight);
  // Siblings that have come to nothing have lost their proportions.
  const others = siblings.filter(({ id, locked }) => id !== weight.id && !locked);
  if (others.every((one) => one.weight === 0) || !reach.canMove) return false;
  const expected = movedTo(before.scenario, weight, reach, Math.min(1, share));
  const [was, is] = [expected, after.scenario].map((scenario) => levels(before, scenario));
  return (was ?? []).every((level, index) =>
    level.every((one, at) => Math.abs(one.weight - (is?.[index]?.[at]?.weight ?? -1)) < same),
  );
}

function levels({ pack }: Run, scenario: Scenario): readonly (readonly Weight[])[] {
  const { principles, criteria } = weightsInUse(pack, scenario);
  return [principles, ...criteria.values()].map(asShares);
}

function sameBesideWeights(before: Scenario, after: Scenario): boolean {
  const { principleWeights: _a, criterionWeights: _b, ...left } = before;
  const { principleWeights: _c, criterionWeights: _d, ...right } = after;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]) as Set<keyof typeof left>;
  return [...keys].every((key) => left[key] === right[key]);
}
