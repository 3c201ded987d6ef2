import { textSchema } from './text.ts';
import { z } from './zod.ts';

/** A value that a fact may have. `null` is *unknown*: never zero, never false. */
export type FactValue = number | boolean | string | readonly string[] | null;

const id = z.string().regex(/^(proposal|place|neighbourhood)\.[a-z][A-Za-z0-9]*$/, {
  error: 'a fact id such as proposal.partnerCount',
});

export const localIdSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id in lower case with hyphens' });

const option = z.strictObject({ id: localIdSchema, title: textSchema });

const shared = {
  $comment: z.string().optional(),
  id,
  title: textSchema,
  description: textSchema.optional(),
  /** Who supplies the value: the applicant, the municipality, or a published source. */
  from: z.enum(['applicant', 'municipality', 'published']),
  /** The pools to which the fact belongs; in other pools it is not applicable. Absent: all. */
  appliesTo: z.array(localIdSchema).min(1).optional(),
};

const factSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...shared,
    type: z.literal('number'),
    unit: z.enum(['cents', 'ratio', 'percent', 'points', 'hours', 'kilometres', 'count', 'years']),
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  z.strictObject({ ...shared, type: z.literal('boolean') }),
  /** One of a closed list of values. */
  z.strictObject({ ...shared, type: z.literal('one-of'), values: z.array(option).min(1) }),
  /** A set of values from a closed list; the empty set is known and empty. */
  z.strictObject({ ...shared, type: z.literal('set-of'), values: z.array(option).min(1) }),
  /** A short name from an open list, such as the code of a neighbourhood. */
  z.strictObject({ ...shared, type: z.literal('label') }),
]);

/** One entry of the facts catalogue: what a rule may ask about, its type, its unit, and who supplies it. */
export type Fact = z.infer<typeof factSchema>;

export const factsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  $comment: z.string().optional(),
  facts: z.array(factSchema).max(500),
});
