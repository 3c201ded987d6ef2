import { isoDateSchema } from './date.ts';
import { localIdSchema } from './fact.ts';
import { textSchema } from './text.ts';
import { z } from './zod.ts';

export const methodSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ranking'),
    /** `strict` stops at the first claim that does not fit its pool; `skip` goes on to the next. */
    mode: z.enum(['strict', 'skip']),
    /** Whether the divisible proposal at the margin takes what is left, if that is at least its minimum. */
    partial: z.boolean(),
  }),
  /** In the order in which complete applications came in; those of one day by the tie-breaks. */
  z.strictObject({
    kind: z.literal('order-of-receipt'),
    /** The fact with the day of receipt. A proposal whose day is unknown is incomplete. */
    received: z.string(),
    mode: z.enum(['strict', 'skip']),
    partial: z.boolean(),
  }),
  /** Everyone a part of its claim, by weight; who would get less than its minimum gets nothing. */
  z.strictObject({
    kind: z.literal('proportional'),
    weight: z.enum(['score', 'score-times-claim']),
  }),
  /** The proposals with the highest sum of points that the money and all limits allow. */
  z.strictObject({
    kind: z.literal('optimal'),
    /** After so many seconds the best so far counts, with what it may fall short. Absent: none. */
    timeLimitSeconds: z.optional(z.number().check(z.gt(0), z.lte(86_400))),
  }),
  /**
   * Every neighbourhood gets a part of each pool's money, and buys with others what serves them: the
   * method of equal shares.
   */
  z.strictObject({
    kind: z.literal('equal-shares'),
    /** All parts alike, or by inhabitants and need; without counts of inhabitants by need alone. */
    entitlement: z.enum(['equal', 'need']),
    /** How many times an inhabitant counts where need is highest, next to where it is least. Absent: 2. */
    neediest: z.optional(z.number().check(z.gte(1), z.lte(100))),
    /** Where need that is unknown is taken to lie, from 0 (least) to 1 (highest). Absent: 0.5. */
    needUnknown: z.optional(z.number().check(z.gte(0), z.lte(1))),
    /** What a proposal is worth to those it serves: its score, or what it costs. */
    utility: z.enum(['score', 'cost']),
    /** What happens with money that no neighbourhoods together can spend. */
    completion: z.enum(['none', 'utilitarian', 'add-one', 'add-one-utilitarian']),
  }),
]);
/** A way of dividing the budget, with its settings. */
export type Method = z.infer<typeof methodSchema>;

const seedSchema = z.string().check(z.minLength(1), z.maxLength(200));

/** When the seed of a lottery is drawn in public, and from what: a day after applications close. */
const drawSchema = z.strictObject({ on: isoDateSchema, source: textSchema });

/** A declared numeric fact. An unknown value comes last. */
const attributeSchema = z.strictObject({
  kind: z.literal('attribute'),
  fact: z.string(),
  order: z.enum(['ascending', 'descending']),
});

export const tieBreakSchema = z.discriminatedUnion('kind', [
  /** Lots: ascending SHA-256 of seed and proposal id. With a `draw` the seed is not announced, but how it is drawn. */
  z.strictObject({
    kind: z.literal('lottery'),
    seed: seedSchema,
    draw: z.optional(drawSchema),
  }),
  attributeSchema,
]);
export type TieBreak = z.infer<typeof tieBreakSchema>;

/** As it is announced: a lottery by its seed, or by how that is drawn. */
export const announcedTieBreakSchema = z.union([
  z.strictObject({ kind: z.literal('lottery'), seed: seedSchema }),
  z.strictObject({ kind: z.literal('lottery'), draw: drawSchema }),
  attributeSchema,
]);
export type AnnouncedTieBreak = z.infer<typeof announcedTieBreakSchema>;

export const thresholdSchema = z.strictObject({
  /** A proposal passes at this many points or more. */
  points: z.number().check(z.gte(0), z.lte(100)),
  /** The principles whose points count; weights are normalised over them. */
  principles: z.array(localIdSchema).check(z.minLength(1)),
});
export type Threshold = z.infer<typeof thresholdSchema>;
