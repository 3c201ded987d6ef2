import { textSchema } from './text.ts';
import { z } from './zod.ts';

/**
 * How much weight a source carries, from most to least: adopted by the council, presented by the
 * executive, advised by an advisory council, said by residents.
 */
export const authoritySchema = z.enum(['adopted', 'executive', 'advice', 'residents']);
export type Authority = z.infer<typeof authoritySchema>;

const statementIdSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9]+-[0-9]+$/, { error: 'a statement number such as 004-34' }));

/** Where a rule, weight or parameter comes from: policy statements, a law, or plain configuration. */
export const sourceSchema = z.union([
  z.literal('configuration'),
  z.strictObject({
    statements: z.array(statementIdSchema).check(z.maxLength(40)),
    authority: authoritySchema,
    /** The article of law it rests on, such as "Awb 4:5". */
    law: z.optional(z.string().check(z.maxLength(200))),
  }),
]);
export type Source = z.infer<typeof sourceSchema>;

/** A sentence of a policy document that rules cite: at most 25 words, word for word. */
export const statementSchema = z.strictObject({
  id: statementIdSchema,
  document: z.string(),
  quote: z.string().check(z.minLength(1), z.maxLength(400)),
  /** Where in the document, such as a heading. */
  place: z.optional(z.string().check(z.maxLength(200))),
  /** What the statement means for the tool. */
  summary: z.optional(textSchema),
});
export type Statement = z.infer<typeof statementSchema>;

/** The file around the statements; each of them is checked on its own, so that one mistake hides no other. */
export const statementsFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  $comment: z.optional(z.string()),
  statements: z.array(z.unknown()).check(z.maxLength(2_000)),
});
