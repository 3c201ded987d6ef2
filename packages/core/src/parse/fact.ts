import { form } from './forms.ts';
import { textSchema } from './text.ts';
import { z } from './zod.ts';

/** A value that a fact may have. `null` is *unknown*: never zero, never false. */
export type FactValue = number | boolean | string | readonly string[] | null;

const id = z.string().check(
  z.regex(/^(proposal|place|neighbourhood)\.[a-z][A-Za-z0-9]*$/, {
    error: form('fact-id'),
  }),
);

export const localIdSchema = z
  .string()
  .check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: form('id') }));

const option = z.strictObject({ id: localIdSchema, title: textSchema });

const shared = {
  $comment: z.optional(z.string()),
  id,
  title: textSchema,
  description: z.optional(textSchema),
  /** Who supplies the value: the applicant, the municipality, or a published source. */
  from: z.enum(['applicant', 'municipality', 'published']),
  /** The pools to which the fact belongs; in other pools it is not applicable. Absent: all. */
  appliesTo: z.optional(z.array(localIdSchema).check(z.minLength(1))),
  /** Says something of people that must carry no weight, such as origin, unless it is justified. */
  protected: z.optional(z.literal(true)),
  /** Why a protected fact may carry weight all the same. */
  justification: z.optional(textSchema),
};

export const factSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...shared,
    type: z.literal('number'),
    unit: z.enum(['cents', 'ratio', 'percent', 'points', 'hours', 'kilometres', 'count', 'years']),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
  }),
  z.strictObject({ ...shared, type: z.literal('boolean') }),
  /** One of a closed list of values. */
  z.strictObject({
    ...shared,
    type: z.literal('one-of'),
    values: z.array(option).check(z.minLength(1)),
  }),
  /** A set of values from a closed list; the empty set is known and empty. */
  z.strictObject({
    ...shared,
    type: z.literal('set-of'),
    values: z.array(option).check(z.minLength(1)),
  }),
  /** A short name from an open list, such as the code of a neighbourhood. */
  z.strictObject({ ...shared, type: z.literal('label') }),
  /** A day, such as 2026-01-31. */
  z.strictObject({ ...shared, type: z.literal('date') }),
]);

/** One entry of the facts catalogue: what a rule may ask about, its type, its unit, and who supplies it. */
export type Fact = z.infer<typeof factSchema>;

/** The file around the facts; each of them is checked on its own, so that one mistake hides no other. */
export const factsFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  $comment: z.optional(z.string()),
  facts: z.array(z.unknown()).check(z.maxLength(500)),
});
