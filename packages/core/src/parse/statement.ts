import { form } from './forms.ts';
import { statementIdSchema } from './source.ts';
import { textSchema } from './text.ts';
import { z } from './zod.ts';

/**
 * What a statement is about: which proposals are better, which may take part, how much at most or at
 * least, where need is, who may not fall behind, what is to be watched, and how it is to be done.
 */
const statementTypeSchema = z.enum([
  'scoring',
  'eligibility',
  'limit',
  'need',
  'fairness',
  'monitoring',
  'process',
]);
export type StatementType = z.infer<typeof statementTypeSchema>;

/** A part of the policy as it is encoded: its kind and its id, such as `rule:ownership/partners`. */
const referenceSchema = z
  .string()
  .check(
    z.maxLength(140),
    z.regex(
      /^(?:rule|principle|criterion|parameter|pool|earmark|limit|duty|need-model|indicator|law):[A-Za-z0-9/.-]+$/,
      { error: form('reference') },
    ),
  );

const statusSchema = z.discriminatedUnion('kind', [
  /**
   * Carried by what cites it, and by laws of the fairness package, which cite nothing: `law:within-budget`.
   * Everything in the pack that cites the statement stands here, and nothing else of the pack.
   */
  z.strictObject({
    kind: z.literal('encoded'),
    by: z.array(referenceSchema).check(z.minLength(1), z.maxLength(40)),
  }),
  /** A duty of process or communication that a feature of the tool carries. */
  z.strictObject({ kind: z.literal('tool'), feature: textSchema }),
  /** To be watched over the years, and no ground for points. */
  z.strictObject({ kind: z.literal('monitoring'), what: textSchema }),
  /** Left out, with a reason that a council member can weigh. */
  z.strictObject({ kind: z.literal('not-encoded'), reason: textSchema }),
]);
export type StatementStatus = z.infer<typeof statusSchema>;

/** A sentence of a policy document: at most 25 words, word for word. */
export const statementSchema = z.strictObject({
  id: statementIdSchema,
  document: z.string(),
  quote: z.string().check(z.minLength(1), z.maxLength(400)),
  /** Where in the document, such as a heading. */
  place: z.optional(z.string().check(z.maxLength(200))),
  /** What the statement means for the tool. */
  summary: z.optional(textSchema),
  types: z.optional(z.array(statementTypeSchema).check(z.minLength(1), z.maxLength(7))),
  /** What the pack does with it. Absent: nothing is said of that. */
  status: z.optional(statusSchema),
});
export type Statement = z.infer<typeof statementSchema>;

/** The file around the statements; each of them is checked on its own, so that one mistake hides no other. */
export const statementsFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  $comment: z.optional(z.string()),
  statements: z.array(z.unknown()).check(z.maxLength(2_000)),
});
