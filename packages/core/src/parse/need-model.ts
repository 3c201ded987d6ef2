import { sourceSchema } from './source.ts';
import { textSchema } from './text.ts';
import { z } from './zod.ts';

/** A vulnerability index as published: taken as it stands, with its rounding error and gaps. */
export const needSchema = z.strictObject({
  kind: z.literal('given'),
  title: textSchema,
  /** The fact with the index as published; shown, never computed with. */
  index: z.string(),
  /** The fact that is computed with, such as the unrounded sum behind a published mean. */
  measure: z.string(),
  /** The measure that counts as 0 and as 100, frozen with the pack version. */
  goalposts: z.strictObject({ low: z.number(), high: z.number() }),
  /** Two measures closer than twice this cannot be told apart. */
  roundingError: z.number().check(z.gte(0)),
  /** Areas with fewer of `of` than `below` are small: marked, and left out of comparisons per head. */
  small: z.optional(
    z.strictObject({
      of: z.string(),
      below: z.number(),
      /** What an unknown size is taken for: `not-small` where the source gives sizes of small areas only. */
      whenUnknown: z._default(z.enum(['unknown', 'not-small']), 'unknown'),
    }),
  ),
  source: sourceSchema,
});
export type NeedModel = z.infer<typeof needSchema>;
