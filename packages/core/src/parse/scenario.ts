import { isoDateSchema } from './date.ts';
import { localIdSchema } from './fact.ts';
import { leftoverSchema, limitChangeSchema, yearSchema } from './group-limit.ts';
import { methodSchema, thresholdSchema, tieBreakSchema } from './method.ts';
import { proposalRecordSchema } from './proposal-record.ts';
import { ruleSchema } from './rule.ts';
import { z } from './zod.ts';

const overrideSchema = z.strictObject({
  proposal: z.string(),
  action: z.enum(['lock-in', 'lock-out']),
  /** Why a person departs from the ranking. Kept in every output. */
  reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(1_000)),
});
/** A person's decision that departs from the ranking, with the reason. */
export type Override = z.infer<typeof overrideSchema>;

const weights = z.record(z.string(), z.number().check(z.gte(0), z.lte(1_000_000)));

/** What a user changed, as a file. Everything that is absent is as in the pack. */
export const scenarioSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('maatstaf-scenario/1'),
  pack: z.strictObject({ id: localIdSchema, version: z.string() }),
  title: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
  budgetCents: z.optional(z.int().check(z.gte(0))),
  /** By principle id. */
  principleWeights: z.optional(weights),
  /** By criterion id, within its principle. */
  criterionWeights: z.optional(weights),
  /** Principles and criteria whose share stays put when another weight moves. */
  lockedWeights: z.optional(z.array(z.string())),
  /** By parameter id. */
  parameters: z.optional(z.record(z.string(), z.number())),
  /** The need model that is used; absent: the pack's first. */
  needModel: z.optional(localIdSchema),
  rulesOff: z.optional(z.array(z.string())),
  /** Whole rules: each in place of the pack's rule of that name, or beside the others under a new one. */
  rules: z.optional(z.array(ruleSchema).check(z.maxLength(500))),
  /** The day at which it is judged which rules are valid. Absent: the pack's first day. */
  date: z.optional(isoDateSchema),
  method: z.optional(methodSchema),
  tieBreaks: z.optional(z.array(tieBreakSchema).check(z.minLength(1))),
  /** `null` switches the pack's threshold off. */
  threshold: z.optional(z.nullable(thresholdSchema)),
  /** By limit id. */
  limits: z.optional(z.record(z.string(), limitChangeSchema)),
  years: z.optional(z.array(yearSchema).check(z.minLength(1), z.maxLength(30))),
  leftover: z.optional(leftoverSchema),
  /** Ids of milestones that are reached, such as an interim evaluation. */
  milestones: z.optional(z.array(localIdSchema)),
  overrides: z.optional(z.array(overrideSchema)),
  withdrawn: z.optional(z.array(z.string())),
  /** Whole proposals: each in place of the one of that id in the data, or beside the others under a new one. */
  proposals: z.optional(z.array(proposalRecordSchema).check(z.maxLength(10_000))),
  /** When and why this version of the scenario was made: for the log of changes. */
  change: z.optional(
    z.strictObject({
      date: isoDateSchema,
      reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(1_000)),
    }),
  ),
});

/** A pack with a user's changes to it. `{}` of changes is the baseline: the pack's published defaults. */
export type Scenario = z.infer<typeof scenarioSchema>;
