import { conditionSchema } from './condition.ts';
import { localIdSchema } from './fact.ts';
import { sourceSchema } from './source.ts';
import { textSchema } from './text.ts';
import { z } from './zod.ts';

const shared = {
  $comment: z.optional(z.string()),
  id: localIdSchema,
  title: textSchema,
  /** The duty as a sentence that an outcome keeps or breaks. */
  claim: textSchema,
  source: sourceSchema,
};

const ratio = z.union([z.number().check(z.gte(0), z.lte(1)), z.strictObject({ fact: z.string() })]);

export const dutySchema = z.discriminatedUnion('kind', [
  /** Having this value of a fact, instead of any other, never lowers a score. */
  z.strictObject({
    ...shared,
    kind: z.literal('never-costs-points'),
    fact: z.string(),
    value: z.union([z.boolean(), z.string().check(z.maxLength(200)), z.number()]),
  }),
  /** Wherever the condition certainly holds, the criterion is worth nothing. */
  z.strictObject({
    ...shared,
    kind: z.literal('no-points'),
    criterion: localIdSchema,
    when: conditionSchema,
  }),
  /** Nobody gets more than this part of an amount where it is known, in these pools; absent: in all. */
  z.strictObject({
    ...shared,
    kind: z.literal('at-most-part'),
    of: z.string(),
    share: ratio,
    pools: z.optional(z.array(localIdSchema).check(z.minLength(1))),
  }),
]);

/**
 * Something that the rules of a pack together must keep, whatever somebody edits in one of them. Nothing
 * computes with a duty: `verify` looks for a case in which it is broken.
 */
export type Duty = z.infer<typeof dutySchema>;
