import { z } from 'zod';
import { announcedSchema } from '../announce/departure-schema.ts';

const cents = z.int().min(0).describe('Whole cents.');
const points = z.number().describe('Points on a scale of 0–100.');
const range = z.strictObject({ low: z.number(), high: z.number() });

const contribution = z.strictObject({
  rule: z.string().nullable().describe('The rule that fired; null for `held` and `unknown`.'),
  kind: z.enum(['rule', 'held', 'unknown']),
  criterion: z.string(),
  neighbourhood: z.string(),
  points: z.number().describe('On the scale of the criterion, before weights and shares.'),
  weighted: z.number().describe('What it adds to the score. Contributions sum to the score.'),
  statements: z.array(z.string()).describe('The policy statements behind the rule.'),
});

const proposal = z.strictObject({
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

const neighbourhood = z.strictObject({
  code: z.string(),
  name: z.string(),
  cityDistrict: z.string().nullable(),
  population: z.int().nullable().describe('Inhabitants, where a real count is loaded.'),
  needIndex: z
    .number()
    .nullable()
    .describe(
      'As published or computed, on the scale of the index itself: not to be held against needRange. Null where unknown, never imputed.',
    ),
  needCumulative: points
    .nullable()
    .describe(
      'Need on the scale of 0–100, as rules read it (need.cumulative) and as needRange is; null where unknown.',
    ),
  needRange: range.describe(
    'Where needCumulative lies, on the same scale of 0–100; open as far as it is unknown.',
  ),
  needRank: z
    .int()
    .nullable()
    .describe(
      '1 = neediest; null where the area is not compared: unknown, small, nobody living there.',
    ),
  needRankRange: range.nullable().describe('The ranks that rounding of the figures leaves open.'),
  needQuintile: z
    .int()
    .min(1)
    .max(5)
    .nullable()
    .describe('5 = neediest fifth; for display, points never turn on it.'),
  needIndicators: z
    .array(
      z.strictObject({
        fact: z.string(),
        value: z.number().nullable(),
        normalised: points.nullable().describe('0–100, high = needier.'),
      }),
    )
    .describe('The figures behind a computed index.'),
  awardedCents: cents,
  awardedCentsPerHead: z
    .number()
    .nullable()
    .describe('Null for every area until the population of all of them is known.'),
  claimedCents: cents,
  attention: z.array(z.enum(['need-unknown', 'need-small', 'need-not-residential'])),
  priorities: z
    .array(
      z.strictObject({
        proposal: z.string(),
        pool: z.string().nullable(),
        rank: z.int().nullable(),
        score: points.nullable(),
        status: z.string(),
        share: z.number(),
        awardedCents: cents,
      }),
    )
    .describe('Its proposals over all pools, in order of priority.'),
});

const provenance = z.strictObject({ by: z.string(), date: z.string() }).nullable();

const changes = z.strictObject({
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

const extreme = z.strictObject({ value: z.number(), without: z.string() });

const metric = z.strictObject({
  id: z.string(),
  value: z.number().nullable().describe('Null where it cannot be computed. Never 0 for unknown.'),
  lowerBound: z.number().nullable().describe('The lowest value possible for these areas.'),
  upperBound: z.number().nullable().describe('The highest value possible for these areas.'),
  range: z
    .strictObject({ low: extreme, high: extreme })
    .nullable()
    .describe('The lowest and highest value over all areas but one, and the area left out.'),
  weights: z
    .enum(['population', 'equal-areas'])
    .describe('`equal-areas`: each area counts as one, as populations are not known of all.'),
  leftOut: z.array(z.string()).describe('Areas left out, because their need is unknown.'),
  small: z.array(z.string()).describe('Areas that count, but whose figures say little.'),
  parts: z
    .strictObject({
      between: z.number(),
      within: z.number(),
      cityDistricts: z.array(
        z.strictObject({
          cityDistrict: z.string().nullable(),
          populationShare: z.number(),
          moneyShare: z.number(),
          theil: z.number(),
        }),
      ),
    })
    .nullable()
    .describe('Theil only: between and within city districts; they sum to the value.'),
  aversion: z
    .number()
    .nullable()
    .describe('Atkinson only: the aversion to inequality, which is configuration.'),
});

const curve = z.array(
  z.strictObject({
    population: z.number().describe('Part of the population, 0–1.'),
    money: z.number().describe('Part of the money, 0–1.'),
    neighbourhoods: z.array(z.string()).describe('The areas that end at this point.'),
  }),
);

const source = z.union([
  z.literal('configuration'),
  z.strictObject({
    statements: z.array(z.string()),
    authority: z.string(),
    law: z.string().optional(),
  }),
]);

const edited = z.enum(['changed', 'added']);

const needModel = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['given', 'computed']),
  source,
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
            source: source.describe('What the edited rule itself says that it rests on.'),
            publishedSource: source.nullable().describe('Of the policy’s own; null for a new one.'),
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
  needModel: needModel
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
  proposals: z.array(proposal).describe('By pool, then rank; unranked ones last, by id.'),
  neighbourhoods: z.array(neighbourhood),
  changes: changes.optional().describe('Against a baseline, where one was asked for.'),
  announced: announcedSchema
    .optional()
    .describe('How it departs from an announcement, where one was given.'),
  fairness: z.strictObject({
    metrics: z.array(metric).describe('Those that look at need first, then those of unevenness.'),
    curves: z
      .strictObject({
        concentration: curve.describe('Neediest areas first; areas of known need.'),
        lorenz: curve.describe('Areas with the least money per inhabitant first.'),
      })
      .describe('Empty where nothing was awarded or there is too little to compare.'),
    invariants: z.array(
      z.strictObject({ id: z.string(), holds: z.boolean(), witnesses: z.array(z.string()) }),
    ),
  }),
});

export type Report = z.infer<typeof reportSchema>;
