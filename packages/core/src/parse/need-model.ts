import { localIdSchema } from './fact.ts';
import { sourceSchema } from './source.ts';
import { textSchema } from './text.ts';
import { z } from './zod.ts';

const weight = z.number().check(z.gte(0), z.lte(1_000_000));

const shared = {
  $comment: z.optional(z.string()),
  id: localIdSchema,
  title: textSchema,
  /** What a person must know who uses this index: shown wherever it is chosen. */
  warnings: z._default(z.array(textSchema).check(z.maxLength(10)), []),
  source: sourceSchema,
  /** Areas with fewer of `of` than `below` are small: marked, and left out of ranks. */
  small: z.optional(
    z.strictObject({
      of: z.string(),
      below: z.number(),
      /** What an unknown size is taken for: `not-small` where the source gives sizes of small areas only. */
      whenUnknown: z._default(z.enum(['unknown', 'not-small']), 'unknown'),
    }),
  ),
  /**
   * The fact that says whether people live in the area. Where it is known that they do not, figures
   * about people say nothing of it: its need is unknown.
   */
  residential: z.optional(z.string()),
};

const givenSchema = z.strictObject({
  ...shared,
  kind: z.literal('given'),
  /** The fact with the index as published; shown, never computed with. */
  index: z.string(),
  /** The fact that is computed with, such as the unrounded sum behind a published mean. */
  measure: z.string(),
  /** The measure that counts as 0 and as 100, frozen with the pack version. */
  goalposts: z.strictObject({ low: z.number(), high: z.number() }),
  /** Two measures closer than twice this cannot be told apart. */
  roundingError: z.number().check(z.gte(0)),
});

/**
 * How a figure becomes a number from 0 to 100. What it is compared with is frozen with the pack version,
 * so that another figure in one area moves no other area.
 */
const normalisationSchema = z.discriminatedUnion('kind', [
  /** As it stands, held within 0–100: for percentages. */
  z.strictObject({ kind: z.literal('none') }),
  /** In proportion between what counts as 0 and as 100, such as two percentiles; held within them. */
  z.strictObject({ kind: z.literal('min-max'), low: z.number(), high: z.number() }),
  /** By how many deviations it lies from the mean: three below is 0, three above is 100. */
  z.strictObject({
    kind: z.literal('z-score'),
    mean: z.number(),
    deviation: z.number().check(z.gte(0)),
  }),
  /** By its place among the figures of a reference year: the lowest is 0, the highest 100. */
  z.strictObject({
    kind: z.literal('rank'),
    among: z.array(z.number()).check(z.minLength(1), z.maxLength(20_000)),
  }),
]);
export type Normalisation = z.infer<typeof normalisationSchema>;

const indicatorSchema = z.strictObject({
  $comment: z.optional(z.string()),
  /** The number of a neighbourhood that is looked at. */
  fact: z.string(),
  title: textSchema,
  /** `none` where the policy does not say which way need lies: shown, with weight 0. */
  direction: z.enum(['higher-is-needier', 'lower-is-needier', 'none']),
  /** Weight within its dimension. */
  weight,
  /** Absent while there are no figures from which goalposts could be frozen: the indicator is unknown. */
  normalisation: z.optional(normalisationSchema),
  /** The year that the figures are about. */
  year: z.optional(z.int().check(z.gte(1900), z.lte(2200))),
  /** Whose figures they are, as they ask to be named. */
  origin: z.optional(textSchema),
  /** Whether the figures are estimates from a model, and no counts. */
  modelled: z._default(z.boolean(), false),
  source: sourceSchema,
});
export type Indicator = z.infer<typeof indicatorSchema>;

const computedSchema = z.strictObject({
  ...shared,
  kind: z.literal('computed'),
  /** The index is the weighted mean of its dimensions, each the weighted mean of its indicators. */
  dimensions: z
    .array(
      z.strictObject({
        id: localIdSchema,
        title: textSchema,
        weight,
        indicators: z.array(indicatorSchema).check(z.minLength(1), z.maxLength(50)),
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
  /** Two indices closer than twice this, in points, cannot be told apart. */
  roundingError: z._default(z.number().check(z.gte(0)), 0),
});
export type ComputedNeed = z.infer<typeof computedSchema>;

/** How need is measured: an index taken as published, or one computed from indicators. */
export const needModelSchema = z.discriminatedUnion('kind', [givenSchema, computedSchema]);
export type NeedModel = z.infer<typeof needModelSchema>;
