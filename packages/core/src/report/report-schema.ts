import { z } from 'zod';
import { announcedSchema } from '../announce/departure-schema.ts';
import { cents } from './amounts-schema.ts';
import { changesSchema } from './changes-schema.ts';
import { curveSchema, metricSchema } from './metric-schema.ts';
import { needModelSchema, sourceSchema } from './need-model-schema.ts';
import { neighbourhoodSchema } from './neighbourhood-schema.ts';
import { proposalSchema } from './proposal-schema.ts';

const provenance = z.strictObject({ by: z.string(), date: z.string() }).nullable();

const edited = z.enum(['changed', 'added']);

/** The form of what `maatstaf allocate --json` prints: stable, versioned by `schema`. */
export const reportSchema = z.strictObject({
  schema: z.literal('maatstaf-report/1'),
  pack: z.strictObject({ id: z.string(), version: z.string(), title: z.string() }),
  illustrativeAmounts: z.boolean().describe('True where the amounts are made up.'),
  notices: z.array(z.string()),
  budgetCents: cents,
  spentCents: cents,
  heldCents: cents.describe('Held for floors that were not used and for later tranches.'),
  method: z.record(z.string(), z.unknown()),
  settings: z
    .strictObject({
      tieBreaks: z.array(z.record(z.string(), z.unknown())),
      threshold: z.strictObject({ points: z.number(), principles: z.array(z.string()) }).nullable(),
      parameters: z.record(z.string(), z.number()),
      rulesOff: z.array(z.string()),
      rulesEdited: z
        .array(
          z.strictObject({
            rule: z.string(),
            edited,
            source: sourceSchema.describe('What the edited rule itself says that it rests on.'),
            publishedSource: sourceSchema
              .nullable()
              .describe('Of the policy’s own; null for a new one.'),
          }),
        )
        .describe('Rules that are the scenario’s own: no adopted policy, whatever they cite.'),
      proposalsEdited: z.array(z.strictObject({ proposal: z.string(), edited })),
      date: z.string().describe('The day at which it was judged which rules are valid.'),
      years: z.array(z.strictObject({ year: z.int(), budgetCents: cents })),
      leftover: z.record(z.string(), z.unknown()),
      milestones: z.array(z.string()),
    })
    .describe('With method, weights and budget all that is needed to repeat the outcome.'),
  scenario: z
    .record(z.string(), z.unknown())
    .describe(
      'What differs from the pack, as a scenario file; only format and pack for the baseline.',
    ),
  provenance: z
    .strictObject({ neighbourhoods: provenance, proposals: provenance })
    .describe('Who supplied the data, and when; null where the file does not say.'),
  needModel: needModelSchema
    .nullable()
    .describe('The index of need in use; null where the pack has none.'),
  weights: z.array(
    z.strictObject({
      pool: z.string(),
      criterion: z.string(),
      principle: z.string(),
      share: z.number(),
      influence: z.number(),
    }),
  ),
  pools: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      budgetCents: cents,
      spentCents: cents,
      claimedCents: cents,
      closedCents: cents.describe('The part of its budget that a later tranche opens.'),
      fromOthersCents: cents.describe('What it spent of money that other pools had left.'),
    }),
  ),
  limits: z
    .array(
      z.strictObject({
        limit: z.string(),
        kind: z.enum(['ceiling', 'floor', 'count', 'coverage']),
        group: z.string(),
        within: z.string().nullable(),
        bound: z.int().describe('Cents, or a number of proposals for counts and coverage.'),
        existing: z.int(),
        reached: z.int(),
        asked: z.int(),
        met: z.boolean().nullable().describe('Null where it turns on something unknown.'),
        heldCents: cents,
        heldUntil: z.string().nullable(),
      }),
    )
    .describe('How every limit on groups came out.'),
  proof: z
    .strictObject({
      gapPoints: z
        .number()
        .nullable()
        .describe('Points that a better choice could have more at most; null: nothing was found.'),
      tieBreakProved: z.boolean(),
      conflict: z.array(z.strictObject({ limit: z.string(), group: z.string() })),
      conflictIsIrreducible: z.boolean(),
      favoursSmall: z
        .strictObject({ leftOut: z.string(), meanCents: cents, rankingMeanCents: cents })
        .nullable(),
    })
    .nullable()
    .describe('What is proved of the best choice; null for methods that do not look for it.'),
  proposals: z.array(proposalSchema).describe('By pool, then rank; unranked ones last, by id.'),
  neighbourhoods: z.array(neighbourhoodSchema),
  changes: changesSchema.optional().describe('Against a baseline, where one was asked for.'),
  announced: announcedSchema
    .optional()
    .describe('How it departs from an announcement, where one was given.'),
  fairness: z.strictObject({
    metrics: z
      .array(metricSchema)
      .describe('Those that look at need first, then those of unevenness.'),
    curves: z
      .strictObject({
        concentration: curveSchema.describe('Neediest areas first; areas of known need.'),
        lorenz: curveSchema.describe('Areas with the least money per inhabitant first.'),
      })
      .describe('Empty where nothing was awarded or there is too little to compare.'),
    invariants: z.array(
      z.strictObject({ id: z.string(), holds: z.boolean(), witnesses: z.array(z.string()) }),
    ),
  }),
});

export type Report = z.infer<typeof reportSchema>;
