import { z } from 'zod';
import { cents } from './amounts-schema.ts';

/** What changes against another scenario. */
export const changesSchema = z.strictObject({
  spentDeltaCents: z.int(),
  entered: z.array(z.string()),
  left: z.array(z.string()),
  added: z
    .array(z.strictObject({ id: z.string(), awardedCents: cents }))
    .describe('Proposals that the baseline has not.'),
  removed: z
    .array(z.strictObject({ id: z.string(), baselineCents: cents }))
    .describe('Proposals that only the baseline has.'),
  proposals: z.array(
    z.strictObject({
      id: z.string(),
      change: z.enum(['in', 'out', 'more', 'less', 'same']),
      baselineCents: cents,
      awardedCents: cents,
      awardedDeltaCents: z.int(),
      rankDelta: z.int().nullable().describe('Places gained; negative where lost.'),
    }),
  ),
  neighbourhoods: z.array(
    z.strictObject({
      code: z.string(),
      baselineCents: cents,
      awardedCents: cents,
      awardedDeltaCents: z.int(),
    }),
  ),
});
