import { z } from 'zod';
import { cents, points, range } from './amounts-schema.ts';

/** One neighbourhood: its need, its money and what it asked for. */
export const neighbourhoodSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  cityDistrict: z.string().nullable(),
  population: z.int().nullable().describe('Inhabitants, where a real count is loaded.'),
  needIndex: z
    .number()
    .nullable()
    .describe(
      'As published or computed, on the scale of the index itself: not to be held against needRange. Null where unknown, never imputed.',
    ),
  needCumulative: points
    .nullable()
    .describe(
      'Need on the scale of 0–100, as rules read it (need.cumulative) and as needRange is; null where unknown.',
    ),
  needRange: range.describe(
    'Where needCumulative lies, on the same scale of 0–100; open as far as it is unknown.',
  ),
  needRank: z
    .int()
    .nullable()
    .describe(
      '1 = neediest; null where the area is not compared: unknown, small, nobody living there.',
    ),
  needRankRange: range.nullable().describe('The ranks that rounding of the figures leaves open.'),
  needQuintile: z
    .int()
    .min(1)
    .max(5)
    .nullable()
    .describe('5 = neediest fifth; for display, points never turn on it.'),
  needIndicators: z
    .array(
      z.strictObject({
        fact: z.string(),
        value: z.number().nullable(),
        normalised: points.nullable().describe('0–100, high = needier.'),
      }),
    )
    .describe('The figures behind a computed index.'),
  awardedCents: cents,
  awardedCentsPerHead: z
    .number()
    .nullable()
    .describe('Null for every area until the population of all of them is known.'),
  claimedCents: cents,
  attention: z.array(z.enum(['need-unknown', 'need-small', 'need-not-residential'])),
  priorities: z
    .array(
      z.strictObject({
        proposal: z.string(),
        pool: z.string().nullable(),
        rank: z.int().nullable(),
        score: points.nullable(),
        status: z.string(),
        share: z.number(),
        awardedCents: cents,
      }),
    )
    .describe('Its proposals over all pools, in order of priority.'),
});
