import { form } from './forms.ts';
import { conditionSchema } from './condition.ts';
import { isoDateSchema } from './date.ts';
import { localIdSchema } from './fact.ts';
import { sourceSchema } from './source.ts';
import { textSchema } from './text.ts';
import { z } from './zod.ts';

/**
 * Points as a number, or as a piecewise-linear function of a numeric fact: sorted breakpoints,
 * straight lines between them, flat outside.
 */
const pointsSchema = z.union([
  z.number().check(z.gte(0), z.lte(100)),
  z.strictObject({
    fact: z.string(),
    line: z
      .array(
        z.tuple([
          z.number().check(z.gte(-1e15), z.lte(1e15)),
          z.number().check(z.gte(0), z.lte(100)),
        ]),
      )
      .check(z.minLength(2), z.maxLength(50)),
  }),
]);
export type Points = z.infer<typeof pointsSchema>;

const ratio = z.union([z.number().check(z.gte(0), z.lte(1)), z.strictObject({ fact: z.string() })]);
const cents = z.union([z.int().check(z.gte(0)), z.strictObject({ fact: z.string() })]);

/** The most that may be granted: an amount, a share of an amount, or what is left of an amount. */
const capSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amount'), cents }),
  /** Rounded down to whole cents. */
  z.strictObject({ kind: z.literal('share'), of: z.string(), share: ratio }),
  /** So many euros for every euro of an amount, such as money from others; rounded down. */
  z.strictObject({
    kind: z.literal('matching'),
    of: z.string(),
    times: z.union([z.number().check(z.gte(0), z.lte(100)), z.strictObject({ fact: z.string() })]),
  }),
  /** Never below zero. */
  z.strictObject({
    kind: z.literal('difference'),
    of: z.string(),
    minus: z.array(z.string()).check(z.minLength(1)),
  }),
]);
export type Cap = z.infer<typeof capSchema>;

const shared = {
  /** A few words that name the rule on a screen. */
  title: textSchema,
  /** The sentence shown when the rule fires. */
  reason: textSchema,
  source: sourceSchema,
  /** The first day on which the rule counts. Absent: as long as the pack. */
  validFrom: z.optional(isoDateSchema),
  /** The last day on which the rule counts. Absent: as long as the pack. */
  validTo: z.optional(isoDateSchema),
};

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('score'),
    params: z.strictObject({
      ...shared,
      criterion: localIdSchema,
      points: pointsSchema,
      /** Of the rules of a criterion that name the same ladder, only the highest counts. */
      ladder: z.optional(localIdSchema),
    }),
  }),
  z.strictObject({ type: z.literal('exclude'), params: z.strictObject(shared) }),
  z.strictObject({
    type: z.literal('limit'),
    params: z.strictObject({ ...shared, caps: z.array(capSchema).check(z.minLength(1)) }),
  }),
  z.strictObject({
    type: z.literal('earmark'),
    params: z.strictObject({ ...shared, earmark: localIdSchema }),
  }),
  z.strictObject({ type: z.literal('attention'), params: z.strictObject(shared) }),
]);

/** What a rule does when its conditions hold: its effect on score, eligibility, amount or attention. */
export type Effect = z.infer<typeof eventSchema>;

export const ruleSchema = z.strictObject({
  $comment: z.optional(z.string()),
  name: z
    .string()
    .check(z.maxLength(120), z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: form('rule-name') })),
  conditions: conditionSchema,
  event: eventSchema,
});

/** A rule of the policy, in the strict profile of a json-rules-engine rule (decision record 0002). */
export type Rule = z.infer<typeof ruleSchema>;

/** The file around the rules; each of them is checked on its own, so that one mistake hides no other. */
export const rulesFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  $comment: z.optional(z.string()),
  rules: z.array(z.unknown()).check(z.maxLength(500)),
});
