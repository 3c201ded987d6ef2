import { z } from 'zod';
import { announcedSchema } from '../announce/departure-schema.ts';

const cents = z.int().min(0).describe('Whole cents.');
const byMethod = z.record(z.string(), cents).describe('Cents by short name of the method.');
const ids = z.array(z.string());

const issue = z.strictObject({
  code: z.string(),
  found: z.string(),
  expected: z.string(),
});

const method = z.strictObject({
  name: z.string().describe('The short name, such as `ranking/skip`.'),
  settings: z
    .looseObject({ kind: z.string() })
    .describe('The method as a pack or scenario has it.'),
  refused: z
    .array(issue)
    .describe('What stands in its way; empty where it divides. Then all below is null.'),
  outcome: z
    .strictObject({
      spentCents: cents,
      leftCents: cents.describe('Left over: neither awarded nor held.'),
      heldCents: cents.describe('Held for floors that were not used and for later tranches.'),
      funded: z.int().min(0).describe('How many proposals get money.'),
      entered: ids.describe('Get nothing under the base, and something here.'),
      left: ids.describe('Get something under the base, and nothing here.'),
      more: ids,
      less: ids,
      limits: z
        .strictObject({ met: z.int(), missed: z.int(), unknown: z.int() })
        .describe('How many limits on groups, each on one group, come out how.'),
      metrics: z.array(z.strictObject({ id: z.string(), value: z.number().nullable() })),
      brokenInvariants: ids,
      notices: z
        .array(z.string())
        .describe(
          'What a reader must know of a best choice: limits in conflict, what is not proved.',
        ),
      favoursSmall: z
        .strictObject({
          meanCents: cents,
          rankingMeanCents: cents,
          displaced: z.array(z.strictObject({ proposal: z.string(), by: ids })),
        })
        .nullable()
        .describe('How it puts small proposals before larger ones ranked above them; else null.'),
    })
    .nullable(),
});

/** The JSON form of a comparison of methods. Everything is in a fixed order; methods as they were given. */
export const comparisonSchema = z.strictObject({
  schema: z.literal('maatstaf-comparison/1'),
  pack: z.strictObject({ id: z.string(), version: z.string(), title: z.string() }),
  illustrativeAmounts: z
    .boolean()
    .describe('True: the amounts are made up, and whatever shows them must say so.'),
  notices: z.array(z.string()).describe('Sentences that belong with the outcome wherever shown.'),
  budgetCents: cents,
  without: ids.describe(
    'Ids of the limits that the policy has and this comparison leaves out, for all methods; `leftover`: money that a pool leaves stays there.',
  ),
  base: z
    .string()
    .nullable()
    .describe('The method that the others are held against; null where none divides.'),
  methods: z.array(method),
  proposals: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        pool: z.string().nullable(),
        claimCents: cents,
        awardedCents: byMethod,
        status: z.record(z.string(), z.string()),
        reason: z.record(z.string(), z.string()),
      }),
    )
    .describe('All proposals, by id.'),
  cityDistricts: z
    .array(z.strictObject({ cityDistrict: z.string().nullable(), awardedCents: byMethod }))
    .describe('Null: neighbourhoods of which the city district is not known.'),
  neighbourhoods: z.array(
    z.strictObject({ code: z.string(), name: z.string(), awardedCents: byMethod }),
  ),
  announced: announcedSchema
    .optional()
    .describe('How the scenario departs from an announcement, where one was given.'),
  promises: z
    .array(
      z.strictObject({
        property: z.string(),
        claim: z.string().describe('What it comes to, in words.'),
        marks: z.record(z.string(), z.enum(['proved', 'held', 'fails']).nullable()),
      }),
    )
    .describe(
      'Properties on which the methods differ. They are about whole proposals without limits on groups; null: not known.',
    ),
});

export type ComparisonReport = z.infer<typeof comparisonSchema>;
