import { z } from 'zod';
import { limitFeatures } from '../allocate/honoured.ts';
import { scenarioSchema } from '../parse/scenario.ts';

const cents = z.int().min(0).describe('Whole cents.');
const count = z.int().min(0);
const sentences = z.array(z.string());
const text = z.record(z.string(), z.string()).describe('By language.');
const facts = z
  .record(
    z.string(),
    z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]).nullable(),
  )
  .describe('By fact id; null is unknown.');

const neighbourhood = z.strictObject({
  code: z.string(),
  name: z.string(),
  cityDistrict: z.string().nullable(),
  population: count.nullable(),
  facts,
});

const proposal = z.strictObject({
  id: z.string(),
  title: text,
  note: text.nullable(),
  statements: sentences,
  pool: z.string().nullable(),
  serves: z.array(
    z.strictObject({ neighbourhood: z.string(), shareRatio: z.number().min(0).max(1) }),
  ),
  requestedCents: cents.nullable().describe('Whole cents; null where it is unknown.'),
  minimumCents: cents.nullable().describe('Null: whole or not at all.'),
  yearlyCents: z.record(z.string(), cents).nullable(),
  incompatibleWith: sentences,
  requires: sentences,
  withdrawn: z.boolean(),
  facts,
});

const counterexample = z.strictObject({
  path: z.string().describe('Where it stands among the cases of the seed, as fast-check counts.'),
  told: z
    .strictObject({
      opening: z.string().describe('With which money and which proposals.'),
      given: sentences.describe('The proposals, the neighbourhoods and the settings that matter.'),
      outcome: sentences.describe('What every proposal gets.'),
      happened: sentences.describe('What is wrong with it.'),
      expected: z.string(),
    })
    .describe('The case as a story.'),
  witnesses: z
    .array(
      z.strictObject({
        at: z.string().describe('A proposal, a pool, a neighbourhood, or the path to a value.'),
        found: z.string(),
        expected: z.string(),
        said: z.string(),
      }),
    )
    .min(1),
  neighbourhoods: z.array(neighbourhood),
  proposals: z.array(proposal),
  scenario: scenarioSchema,
  variation: count.describe('Chooses which change the law tried.'),
});

const law = z.strictObject({
  law: z.string(),
  claim: z.string(),
  source: z.string(),
  outcome: z
    .enum(['held', 'broken', 'rarely-tried', 'not-promised', 'not-asked'])
    .describe('`broken` and `rarely-tried` count against the pack.'),
  runs: count.describe('On how many cases it was tried; after one that breaks it, on no more.'),
  tried: count.describe('How many of those put it to the test.'),
  without: z
    .array(z.enum(limitFeatures))
    .describe('What was in force and switched off, for beside it nothing is promised.'),
  why: z
    .string()
    .nullable()
    .describe('Why it is not promised, or not for more, or not asked; null where it is.'),
  counterexample: counterexample
    .nullable()
    .describe('The smallest case found that breaks it; null where it is not broken.'),
});

/** The JSON form of what `maatstaf verify` found of a pack, with its sentences in one language. */
export const verificationSchema = z.strictObject({
  format: z.literal('maatstaf-verification/1'),
  pack: z.strictObject({ id: z.string(), version: z.string() }),
  method: z.string().describe('The short name of the way of dividing, such as `ranking/skip`.'),
  seed: count.describe('The same pack, data, seed and number of runs give the same result.'),
  runs: z.int().min(1),
  holds: z.boolean().describe('No promise is broken and each was put to the test often enough.'),
  laws: z.array(law),
});
