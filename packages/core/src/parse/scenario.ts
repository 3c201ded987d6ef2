import { localIdSchema } from './fact.ts';
import { methodSchema, thresholdSchema, tieBreakSchema } from './pack.ts';
import { z } from './zod.ts';

const overrideSchema = z.strictObject({
  proposal: z.string(),
  action: z.enum(['lock-in', 'lock-out']),
  /** Why a person departs from the ranking. Kept in every output. */
  reason: z.string().trim().min(3).max(1_000),
});
/** A person's decision that departs from the ranking, with the reason. */
export type Override = z.infer<typeof overrideSchema>;

const weights = z.record(z.string(), z.number().min(0).max(1_000_000));

/** What a user changed, as a file. Everything that is absent is as in the pack. */
export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('maatstaf-scenario/1'),
  pack: z.strictObject({ id: localIdSchema, version: z.string() }),
  title: z.string().trim().min(1).max(200).optional(),
  budgetCents: z.int().min(0).optional(),
  /** By principle id. */
  principleWeights: weights.optional(),
  /** By criterion id, within its principle. */
  criterionWeights: weights.optional(),
  /** Principles and criteria whose share stays put when another weight moves. */
  lockedWeights: z.array(z.string()).optional(),
  /** By parameter id. */
  parameters: z.record(z.string(), z.number()).optional(),
  rulesOff: z.array(z.string()).optional(),
  method: methodSchema.optional(),
  tieBreaks: z.array(tieBreakSchema).min(1).optional(),
  /** `null` switches the pack's threshold off. */
  threshold: thresholdSchema.nullable().optional(),
  overrides: z.array(overrideSchema).optional(),
  withdrawn: z.array(z.string()).optional(),
});

/** A pack with a user's changes to it. `{}` of changes is the baseline: the pack's published defaults. */
export type Scenario = z.infer<typeof scenarioSchema>;
