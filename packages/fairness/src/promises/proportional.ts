import { proportional } from '@maatstaf/core/proportional';
import type { Divide } from './division.ts';
import { promisesOf } from './marks.ts';
import type { MethodPromise, PromisedMethod } from './promise.ts';
import { proportionalMarks } from './proportional-marks.ts';

/** A part for each by weight, without least amounts; the last cents go by score, then by lot. */
function dividing(weight: 'score' | 'score-times-claim'): Divide {
  return ({ budgetCents, proposals }) => {
    const inOrder = proposals.toSorted((a, b) => b.score - a.score || a.lot - b.lot);
    const none = new Float64Array(inOrder.length);
    const { awardedCents } = proportional(
      {
        // Points run to 100, and a property multiplies scores.
        points: Float64Array.from(inOrder, ({ score }) => score / 10),
        claimCents: Float64Array.from(inOrder, ({ costCents }) => costCents),
        leastCents: none,
        floorCents: none,
      },
      budgetCents,
      weight,
    );
    return new Map(
      inOrder.flatMap(({ id }, place) => {
        const cents = awardedCents[place] ?? 0;
        return cents > 0 ? [[id, cents] as const] : [];
      }),
    );
  };
}

export const proportionalMethods: readonly PromisedMethod[] = [
  {
    id: 'proportional/score',
    title: { nl: 'Ieder een deel, naar score', en: 'A part for each, by score' },
    divide: dividing('score'),
    asked: Object.keys(proportionalMarks['proportional/score']),
  },
  {
    id: 'proportional/score-times-claim',
    title: {
      nl: 'Ieder een deel, naar score en bedrag',
      en: 'A part for each, by score and amount',
    },
    divide: dividing('score-times-claim'),
    asked: Object.keys(proportionalMarks['proportional/score-times-claim']),
  },
];

export const proportionalPromises: readonly MethodPromise[] = Object.entries(
  proportionalMarks,
).flatMap(([method, marks]) => promisesOf(method, marks));
