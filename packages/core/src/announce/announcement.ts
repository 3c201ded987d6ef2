import { form } from '../parse/forms.ts';
import { isoDateSchema } from '../parse/date.ts';
import { localIdSchema } from '../parse/fact.ts';
import { groupLimitSchema, leftoverSchema, yearSchema } from '../parse/group-limit.ts';
import { announcedTieBreakSchema, methodSchema, thresholdSchema } from '../parse/method.ts';
import { textSchema } from '../parse/text.ts';
import { z } from '../parse/zod.ts';

const fingerprint = z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: form('sha256') }));
const cents = z.int().check(z.gte(0));
const share = z.number().check(z.gte(0), z.lte(1));
const name = z.string().check(z.minLength(1), z.maxLength(200));

/**
 * The way of dividing as it is announced beforehand (Awb 4:25–4:28): everything that decides who gets
 * what, apart from the proposals. `sha256` is that of the canonical JSON of all the rest.
 */
export const announcementSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('maatstaf-announcement/1'),
  /** The day of the announcement. */
  date: isoDateSchema,
  pack: z.strictObject({
    id: localIdSchema,
    version: name,
    title: textSchema,
    jurisdiction: textSchema,
    illustrativeAmounts: z.boolean(),
    validFrom: isoDateSchema,
    validTo: z.nullable(isoDateSchema),
    /** Of everything in the pack that decides, comments left out. */
    sha256: fingerprint,
  }),
  budgetCents: cents,
  years: z.array(yearSchema).check(z.maxLength(30)),
  /** The subsidy ceiling of every part; `openCents` is what tranches leave open now. */
  pools: z
    .array(z.strictObject({ id: name, title: textSchema, budgetCents: cents, openCents: cents }))
    .check(z.maxLength(500)),
  earmarks: z.array(z.strictObject({ id: name, title: textSchema })).check(z.maxLength(500)),
  leftover: leftoverSchema,
  /** Shares of the whole; of the criteria: within their principle. */
  principles: z
    .array(
      z.strictObject({
        id: localIdSchema,
        title: textSchema,
        share,
        criteria: z.array(z.strictObject({ id: localIdSchema, title: textSchema, share })),
      }),
    )
    .check(z.maxLength(500)),
  /** Share of the whole score, of the criteria that count in each pool. */
  weights: z.array(
    z.strictObject({
      pool: name,
      criteria: z.array(z.strictObject({ criterion: localIdSchema, share })),
    }),
  ),
  method: methodSchema,
  tieBreaks: z.array(announcedTieBreakSchema).check(z.minLength(1), z.maxLength(20)),
  threshold: z.nullable(thresholdSchema),
  /** Those in force, with their numbers. */
  limits: z.array(groupLimitSchema).check(z.maxLength(200)),
  milestones: z.array(localIdSchema),
  needModel: z.nullable(z.strictObject({ id: localIdSchema, title: textSchema })),
  parameters: z.array(
    z.strictObject({
      id: name,
      title: textSchema,
      unit: name,
      value: z.number(),
      /** True where no document gives the number. */
      configuration: z.boolean(),
    }),
  ),
  /** The day at which it is judged which rules are valid. */
  rulesDate: isoDateSchema,
  rules: z
    .array(
      z.strictObject({
        name,
        title: textSchema,
        on: z.boolean(),
        /** Where the scenario changed or added it: it is not as the policy has it. */
        edited: z.optional(z.enum(['changed', 'added'])),
        sha256: fingerprint,
      }),
    )
    .check(z.maxLength(2_000)),
  sha256: fingerprint,
});

/** A way of dividing that is announced: frozen, and known by its fingerprint. */
export type Announcement = z.infer<typeof announcementSchema>;
