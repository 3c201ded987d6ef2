import { form } from './forms.ts';
import { isoDateSchema } from './date.ts';
import { dutySchema } from './duty.ts';
import { type Fact, localIdSchema } from './fact.ts';
import { groupLimitSchema, leftoverSchema, yearSchema } from './group-limit.ts';
import { methodSchema, thresholdSchema, tieBreakSchema } from './method.ts';
import { needModelSchema } from './need-model.ts';
import type { Rule } from './rule.ts';
import { authoritySchema, sourceSchema } from './source.ts';
import type { Statement } from './statement.ts';
import { languageSchema, textSchema } from './text.ts';
import { z } from './zod.ts';

const weight = z.number().check(z.gte(0), z.lte(1_000_000));

const criterionSchema = z.strictObject({
  id: localIdSchema,
  title: textSchema,
  description: textSchema,
  /** Weight within its principle, before normalising. */
  weight,
  /** How the points of fired rules become one value: added up, or the highest. Held within 0–100. */
  combine: z.enum(['sum', 'max']),
  /** Where between the lowest and highest possible value an unknown is placed: 0 lowest, 1 highest. */
  whenUnknown: z._default(z.number().check(z.gte(0), z.lte(1)), 0.5),
  /** The pools in which the criterion counts. Absent: all. */
  appliesTo: z.optional(z.array(localIdSchema).check(z.minLength(1))),
  source: sourceSchema,
});
export type Criterion = z.infer<typeof criterionSchema>;

const principleSchema = z.strictObject({
  id: localIdSchema,
  title: textSchema,
  description: textSchema,
  weight,
  source: sourceSchema,
  criteria: z.array(criterionSchema).check(z.minLength(1)),
});
export type Principle = z.infer<typeof principleSchema>;

const parameterSchema = z.strictObject({
  /** Rules read it as the fact `parameter.<id>`. */
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/, { error: form('parameter-id') })),
  title: textSchema,
  description: z.optional(textSchema),
  unit: z.enum(['cents', 'ratio', 'percent', 'points', 'hours', 'kilometres', 'count', 'years']),
  min: z.number(),
  max: z.number(),
  default: z.number(),
  source: sourceSchema,
});
export type Parameter = z.infer<typeof parameterSchema>;

const poolSchema = z.strictObject({
  id: localIdSchema,
  title: textSchema,
  description: z.optional(textSchema),
  /** The part of the whole budget set aside for this pool, 0–1. The shares sum to at most 1. */
  budgetShare: z.number().check(z.gte(0), z.lte(1)),
  source: sourceSchema,
});
export type Pool = z.infer<typeof poolSchema>;

const acceptedSchema = z.strictObject({
  /** The code of the finding. */
  code: z.string().check(z.maxLength(80)),
  /** What the finding is about, such as `rule:ownership/partners`. */
  of: z.array(z.string().check(z.maxLength(200))).check(z.minLength(1), z.maxLength(20)),
  why: textSchema,
});

export const packFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  $comment: z.optional(z.string()),
  format: z.literal('maatstaf-pack/1'),
  id: localIdSchema,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, { error: form('version') })),
  title: textSchema,
  description: z.optional(textSchema),
  jurisdiction: textSchema,
  /** The languages in which every text of the pack is given; the first is its own language. */
  languages: z.array(languageSchema).check(z.minLength(1)),
  validFrom: isoDateSchema,
  validTo: z.optional(isoDateSchema),
  /** True where amounts in the example data are made up: every screen, table and export says so. */
  illustrativeAmounts: z.boolean(),
  documents: z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^[A-Za-z0-9]+$/, { error: form('document-id') })),
      title: textSchema,
      date: z.optional(isoDateSchema),
      authority: authoritySchema,
      language: languageSchema,
    }),
  ),
  /** `complete`: every statement has a status, so that none can be forgotten. Absent: nothing is demanded. */
  statementStatus: z.optional(z.literal('complete')),
  principles: z.array(principleSchema).check(z.minLength(1)),
  parameters: z._default(z.array(parameterSchema), []),
  /** The fact whose value names the pool of a proposal. Required where there are pools. */
  poolBy: z.optional(z.string()),
  pools: z._default(z.array(poolSchema), []),
  earmarks: z._default(
    z.array(z.strictObject({ id: localIdSchema, title: textSchema, source: sourceSchema })),
    [],
  ),
  /** The indices of need that can be chosen; the first is the default. Empty: the policy knows no need. */
  needModels: z._default(z.array(needModelSchema).check(z.maxLength(20)), []),
  /** Findings of `review` that are as they should be, each with the reason why. */
  accepted: z.optional(z.array(acceptedSchema).check(z.maxLength(500))),
  /** Limits on groups of proposals: ceilings, floors, reserves, counts, coverage, tranches. */
  limits: z._default(z.array(groupLimitSchema).check(z.maxLength(200)), []),
  /** What the rules together must keep, for `verify` to look after. */
  duties: z._default(z.array(dutySchema).check(z.maxLength(100)), []),
  allocation: z.strictObject({
    budgetCents: z.int().check(z.gte(0)),
    method: methodSchema,
    tieBreaks: z.array(tieBreakSchema).check(z.minLength(1)),
    threshold: z.optional(thresholdSchema),
    /** The part of each year, where proposals run over several years. */
    years: z.optional(z.array(yearSchema).check(z.minLength(1), z.maxLength(30))),
    leftover: z._default(leftoverSchema, { kind: 'stays' }),
    source: sourceSchema,
  }),
});
export type PackFile = z.infer<typeof packFileSchema>;

/**
 * A municipality's policy, parsed and cross-checked: every id that is named exists, every rule keeps
 * to the profile, every criterion has a rule. Order of files and of rules within them has no effect.
 */
export interface Pack extends PackFile {
  readonly facts: readonly Fact[];
  readonly statements: readonly Statement[];
  /** Sorted by name. */
  readonly rules: readonly Rule[];
}
