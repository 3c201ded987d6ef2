import { form } from './forms.ts';
import { localIdSchema } from './fact.ts';
import { textSchema } from './text.ts';
import { z } from './zod.ts';

const factId = z.string().check(z.maxLength(120));

const value = z.union([
  z.number(),
  z.boolean(),
  z.string().check(z.maxLength(200)),
  z.array(z.string().check(z.maxLength(200))).check(z.maxLength(200)),
  z.null(),
]);

const hundredths = z.number().check(
  z.gte(0),
  z.lte(100),
  z.refine((points) => Math.round(points * 100) / 100 === points, {
    error: form('hundredths'),
  }),
);

/** Points that are known, or between which they lie while a fact is unknown. */
const points = z.union([hundredths, z.strictObject({ low: hundredths, high: hundredths })]);

const shared = {
  $comment: z.optional(z.string()),
  /** The case in one sentence, for whoever makes the policy. */
  title: textSchema,
  /** The facts that are looked at. `null` is unknown; a parameter is as in the pack unless it stands here. */
  facts: z.record(factId, value),
};

/** The facts on which the outcome turns, because they are unknown. Absent: it turns on none. */
const unknown = z.optional(z.array(factId).check(z.maxLength(40)));

const ruleExampleSchema = z.strictObject({
  ...shared,
  rule: z.string(),
  expect: z.strictObject({
    outcome: z.enum(['fired', 'not-fired', 'undetermined']),
    /** For a rule that scores: on which criterion. */
    criterion: z.optional(localIdSchema),
    /** For a rule that scores. */
    points: z.optional(points),
    /** For a limit, in cents; `null` where no amount follows. */
    capCents: z.optional(z.nullable(z.int().check(z.gte(0)))),
    /** For a rule that excludes. */
    eligibility: z.optional(z.enum(['eligible', 'excluded', 'incomplete'])),
    /** For an earmark: what the proposal counts for; `null` for nothing. */
    earmark: z.optional(z.nullable(localIdSchema)),
    /** Whether a person is asked to look. */
    attention: z.optional(z.boolean()),
    unknown,
  }),
});

/** What several rules come to together: ladders, sums held at 100, unknown parts. */
const criterionExampleSchema = z.strictObject({
  ...shared,
  criterion: localIdSchema,
  expect: z.strictObject({ points, unknown }),
});

/** A worked example of one rule, or of a criterion: facts, and what must follow from them. */
export const exampleSchema = z.union([ruleExampleSchema, criterionExampleSchema]);

export type RuleExample = z.infer<typeof ruleExampleSchema>;
export type CriterionExample = z.infer<typeof criterionExampleSchema>;
export type Example = RuleExample | CriterionExample;

/** The file around the examples; each of them is checked on its own, so that one mistake hides no other. */
export const examplesFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  $comment: z.optional(z.string()),
  examples: z.array(z.unknown()).check(z.maxLength(2_000)),
});
