import { z } from 'zod';
import { cents, points, range } from './amounts-schema.ts';

const contribution = z.strictObject({
  rule: z.string().nullable().describe('The rule that fired; null for `held` and `unknown`.'),
  kind: z.enum(['rule', 'held', 'unknown']),
  criterion: z.string(),
  neighbourhood: z.string(),
  points: z.number().describe('On the scale of the criterion, before weights and shares.'),
  weighted: z.number().describe('What it adds to the score. Contributions sum to the score.'),
  statements: z.array(z.string()).describe('The policy statements behind the rule.'),
});

/** What one proposal gets, and why. */
export const proposalSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  pool: z.string().nullable(),
  rank: z.int().nullable().describe('Place in the pool, 1 = first; null where it is not ranked.'),
  score: points.nullable(),
  scoreRange: range.nullable().describe('What the score could be once everything is known.'),
  status: z.enum([
    'awarded',
    'partially-awarded',
    'refused-ceiling',
    'refused-ineligible',
    'refused-below-threshold',
    'incomplete',
    'withdrawn',
  ]),
  reason: z.string().describe('A code, or the name of the rule that decided.'),
  requestedCents: cents.nullable(),
  claimCents: cents.describe('The request within the limits of the policy.'),
  awardedCents: cents,
  shortCents: cents.describe('What the pool lacked at its turn.'),
  groupLimit: z
    .strictObject({ limit: z.string(), group: z.string() })
    .nullable()
    .describe('The limit on a group that stood in its way.'),
  limitedBy: z.array(z.string()),
  earmarks: z.array(z.string()),
  override: z
    .strictObject({ action: z.enum(['lock-in', 'lock-out']), reason: z.string() })
    .nullable(),
  serves: z.array(
    z.strictObject({ neighbourhood: z.string(), share: z.number(), awardedCents: cents }),
  ),
  contributions: z.array(contribution),
  undetermined: z
    .array(
      z.strictObject({
        rule: z.string(),
        neighbourhoods: z.array(z.string()),
        facts: z.array(z.string()),
      }),
    )
    .describe('Rules that turn on unknown facts.'),
  attention: z
    .array(
      z.strictObject({
        rule: z.string(),
        code: z.string(),
        neighbourhoods: z.array(z.string()),
        facts: z.array(z.string()),
      }),
    )
    .describe('What a person must look at.'),
});
