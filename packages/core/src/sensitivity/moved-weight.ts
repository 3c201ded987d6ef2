import { allocate } from '../allocate/allocate.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { Run } from '../run/run.ts';
import { score } from '../score/score.ts';
import { setShare } from '../score/set-share.ts';
import { asShares, type Weight, weightsInUse } from '../score/weights-in-use.ts';

/** A weight: a principle among the principles, or a criterion within its principle. */
export interface WeightPlace {
  readonly level: 'principle' | 'criterion';
  readonly id: string;
}

/** All weights of a policy, principles first, in the pack's order. */
export function weightPlaces({ pack }: Pick<Run, 'pack'>): readonly WeightPlace[] {
  return [
    ...pack.principles.map(({ id }) => ({ level: 'principle' as const, id })),
    ...pack.principles.flatMap(({ criteria }) =>
      criteria.map(({ id }) => ({ level: 'criterion' as const, id })),
    ),
  ];
}

/** Where a weight stands among its siblings, and how far it can go while the locked ones stay put. */
export interface Reach {
  readonly siblings: readonly Weight[];
  /** Its share now, 0–1. */
  readonly share: number;
  /** The highest share that it can have; its share now where nothing can move. */
  readonly most: number;
  readonly canMove: boolean;
}

/** Throws a RangeError for a weight that the policy does not have. */
export function reachOf({ pack, scenario }: Run, { level, id }: WeightPlace): Reach {
  const { principles, criteria } = weightsInUse(pack, scenario);
  const levels = level === 'principle' ? [principles] : [...criteria.values()];
  const siblings = levels.find((weights) => weights.some((weight) => weight.id === id));
  if (siblings === undefined) throw new RangeError(`There is no ${level} "${id}" in this policy.`);
  const shares = asShares(siblings);
  const own = shares.find((weight) => weight.id === id);
  const most = setShare(siblings, id, 1).find((weight) => weight.id === id)?.weight ?? 0;
  const isFree = siblings.some((weight) => weight.id !== id && !weight.locked);
  return {
    siblings,
    share: own?.weight ?? 0,
    most,
    canMove: isFree && own?.locked === false && most > 0,
  };
}

/** The scenario with one weight at a share; its siblings follow as they do under a slider (`setShare`). */
export function movedTo(
  scenario: Scenario,
  { level, id }: WeightPlace,
  { siblings }: Reach,
  share: number,
): Scenario {
  const moved = setShare(siblings, id, share);
  const weights = Object.fromEntries(moved.map((weight) => [weight.id, weight.weight]));
  return level === 'principle'
    ? { ...scenario, principleWeights: weights }
    : { ...scenario, criterionWeights: { ...scenario.criterionWeights, ...weights } };
}

/** What every proposal of the dataset gets under a scenario that needs no new assessment, in cents. */
export function centsUnder(run: Run, scenario: Scenario): Float64Array {
  const { pack, dataset, assessment, methods } = run;
  const scores = score(pack, scenario, assessment);
  return allocate(pack, dataset, scenario, assessment, scores, methods).awardedCents;
}
