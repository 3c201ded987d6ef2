import { form } from './forms.ts';
import { z } from './zod.ts';

/**
 * How much weight a source carries, from most to least: adopted by the council, presented by the
 * executive, advised by an advisory council, said by residents.
 */
export const authorities = ['adopted', 'executive', 'advice', 'residents'] as const;
export const authoritySchema = z.enum(authorities);
export type Authority = z.infer<typeof authoritySchema>;

/** The number of a policy statement: its document, and its place in the list of that document. */
export const statementIdSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9]+-[0-9]+$/, { error: form('statement-id') }));

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
