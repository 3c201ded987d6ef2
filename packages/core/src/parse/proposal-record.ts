import { textSchema } from './text.ts';
import { z } from './zod.ts';

const ids = z.array(z.string()).check(z.maxLength(100));
const cents = z.optional(z.nullable(z.int().check(z.gte(0))));
const factValue = z.nullable(
  z.union([
    z.number(),
    z.boolean(),
    z.string().check(z.maxLength(200)),
    z.array(z.string().check(z.maxLength(200))).check(z.maxLength(500)),
  ]),
);

/** A proposal as it stands in `proposals.json`. What is absent or `null` is unknown. */
export const proposalRecordSchema = z.strictObject({
  $comment: z.optional(z.string()),
  id: z.string(),
  title: textSchema,
  note: z.optional(z.nullable(textSchema)),
  statements: z.optional(ids),
  /** Without shares each neighbourhood counts the same. */
  serves: z.array(
    z.strictObject({ neighbourhood: z.string(), share: z.optional(z.nullable(z.number())) }),
  ),
  requestedCents: cents,
  minimumCents: cents,
  /** By year; sums to the request. */
  yearlyCents: z.optional(z.nullable(z.record(z.string(), z.int().check(z.gte(0))))),
  incompatibleWith: z.optional(ids),
  requires: z.optional(ids),
  withdrawn: z.optional(z.boolean()),
  /** By fact id. */
  facts: z.optional(z.record(z.string(), factValue)),
});
export type ProposalRecord = z.infer<typeof proposalRecordSchema>;
