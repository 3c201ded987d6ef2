import { z } from 'zod';

/** What a part of the policy rests on. */
export const sourceSchema = z.union([
  z.literal('configuration'),
  z.strictObject({
    statements: z.array(z.string()),
    authority: z.string(),
    law: z.string().optional(),
  }),
]);

/** The index of need, with where its figures are from. */
export const needModelSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['given', 'computed']),
  source: sourceSchema,
  warnings: z.array(z.string()).describe('What must be said wherever this index is used.'),
  indicators: z.array(
    z.strictObject({
      fact: z.string(),
      title: z.string(),
      dimension: z.string(),
      dimensionWeight: z.number(),
      weight: z.number(),
      direction: z.enum(['higher-is-needier', 'lower-is-needier', 'none']),
      year: z.int().nullable(),
      origin: z.string().nullable().describe('Whose figures they are.'),
      modelled: z.boolean().describe('True for estimates from a model.'),
    }),
  ),
});
