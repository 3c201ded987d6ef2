import { form } from '../parse/forms.ts';
import { isoDateSchema } from '../parse/date.ts';
import { localIdSchema } from '../parse/fact.ts';
import { textSchema } from '../parse/text.ts';
import { z } from '../parse/zod.ts';

const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: form('sha256') }));
const cents = z.int().check(z.gte(0));
const name = z.string().check(z.minLength(1), z.maxLength(400));

/**
 * Everything that is needed to get one outcome once more, and to see that it is the same: which policy
 * and which files, by fingerprint; what a person changed; what came of it; and the words to type.
 */
export const bundleSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('maatstaf-bundle/1'),
  /** The day on which it was made. */
  date: isoDateSchema,
  /** True where the amounts are examples and no decision rests on them. */
  illustrativeAmounts: z.boolean(),
  pack: z.strictObject({
    id: localIdSchema,
    version: name,
    title: textSchema,
    /** Of everything in the policy as published that decides, comments left out. */
    sha256: sha256Schema,
  }),
  /** The files of the policy and, under data/, of its data, each with the SHA-256 of its bytes. */
  files: z.array(z.strictObject({ file: name, sha256: sha256Schema })).check(z.maxLength(500)),
  /** A `maatstaf-scenario/1`; read as one once the policy and its data are. */
  scenario: z.looseObject({ format: z.string() }),
  outcome: z.strictObject({
    budgetCents: cents,
    spentCents: cents,
    awards: z
      .array(z.strictObject({ proposal: z.string(), status: name, awardedCents: cents }))
      .check(z.maxLength(100_000)),
    /** Of scores, ranks, outcomes, reasons and amounts of all proposals, and of what each neighbourhood gets. */
    sha256: sha256Schema,
  }),
  /** What to type, from the folder in which the policies stand. */
  commands: z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(10)),
});

/** One outcome with all that it takes to get it once more. */
export type Bundle = z.infer<typeof bundleSchema>;
