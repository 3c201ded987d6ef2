import { fileURLToPath } from 'node:url';
import { readFiles } from '@maatstaf/cli';
import { type Dataset, type Pack, type Run, run } from '@maatstaf/core';
import { invariantsOf } from '@maatstaf/core/invariants';
import { parseDataset, parsePack } from '@maatstaf/core/parse';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import { beforeAll, describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));

let pack: Pack;
let dataset: Dataset;
let outcome: Run;

beforeAll(async () => {
  const files = await readFiles(folder);
  const data = await readFiles(`${folder}/data`);
  if (!files.ok || !data.ok) throw new Error('The pack cannot be read.');
  const parsed = parsePack(files.value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const records = parseDataset(parsed.value, data.value);
  if (!records.ok) throw new Error(JSON.stringify(records.issues));
  expect([...parsed.issues, ...records.issues]).toEqual([]);
  pack = parsed.value;
  dataset = records.value;
  outcome = await run({ pack, dataset, evaluator: jsonRulesEngine });
});

const awardOf = (id: string) => outcome.allocation.awards.find(({ proposal }) => proposal === id);
const scoreOf = (id: string) => outcome.scores.proposals.find(({ proposal }) => proposal === id);

describe('the pack', () => {
  test('is another policy: in English, without need model and without pools', () => {
    expect(pack.languages).toEqual(['en']);
    expect(pack.needModels).toEqual([]);
    expect(pack.pools).toEqual([]);
    expect(pack.principles.map(({ id }) => id)).toEqual(['cooling', 'stewardship', 'wildlife']);
  });

  test('has every effect', () => {
    const effects = Map.groupBy(pack.rules, ({ event }) => event.type);
    expect(
      Object.fromEntries([...effects].map(([effect, rules]) => [effect, rules.length])),
    ).toEqual({
      score: 10,
      exclude: 2,
      limit: 2,
      earmark: 1,
      attention: 1,
    });
  });

  test('cites only sentences of documents that call themselves fictional', () => {
    expect(pack.documents.every(({ title }) => title.en?.includes('fictional'))).toBe(true);
  });

  test('says that its amounts are illustrative', () => {
    expect(dataset.illustrativeAmounts).toBe(true);
  });
});

describe('the outcome', () => {
  test('knows no need', () => {
    expect(outcome.assessment.need).toHaveLength(9);
    expect(
      outcome.assessment.need.every(
        ({ index, cumulative, rank }) => index === null && cumulative === null && rank === null,
      ),
    ).toBe(true);
  });

  test('has one pool with the whole budget', () => {
    expect(
      outcome.allocation.pools.map(({ pool, budgetCents }) => ({ pool, budgetCents })),
    ).toEqual([{ pool: 'all', budgetCents: 50_000_000 }]);
  });

  test('loses no cent between proposals, pool and wards', () => {
    const { awards, spentCents, budgetCents, neighbourhoods } = outcome.allocation;
    const sum = (list: readonly { readonly awardedCents: number }[]): number =>
      list.reduce((total, { awardedCents }) => total + awardedCents, 0);
    expect(sum(awards)).toBe(spentCents);
    expect(sum(neighbourhoods)).toBe(spentCents);
    expect(spentCents).toBeLessThanOrEqual(budgetCents);
    expect(invariantsOf(outcome).filter(({ holds }) => !holds)).toEqual([]);
  });

  test('spends the last money on a part, because the proposal at the margin is divisible', () => {
    expect(awardOf('station-plane')).toMatchObject({
      status: 'partially-awarded',
      awardedCents: 3_600_000,
    });
  });

  test('keeps the highest grant and the owner’s half', () => {
    expect(awardOf('goods-yard')).toMatchObject({
      awardedCents: 6_000_000,
      limitedBy: ['conditions/highest-grant'],
    });
    expect(awardOf('church-close')).toMatchObject({
      awardedCents: 1_150_000,
      limitedBy: ['conditions/owner-pays-half'],
    });
  });

  test('gives nothing to a closed garden, to roots above pipes, or below the threshold', () => {
    expect(awardOf('elm-court')).toMatchObject({
      status: 'refused-ineligible',
      reason: 'conditions/closed-garden',
    });
    expect(awardOf('sewer-row')).toMatchObject({
      status: 'refused-ineligible',
      reason: 'conditions/above-pipes',
    });
    expect(awardOf('orchard-return')?.status).toBe('refused-below-threshold');
  });

  test('leaves a proposal incomplete where the pipes are not surveyed', () => {
    expect(awardOf('platform-planters')).toMatchObject({ status: 'incomplete', awardedCents: 0 });
  });

  test('gives the twins one score, and lots their order', () => {
    expect(scoreOf('linden-north')?.score).toBe(scoreOf('linden-south')?.score);
    expect(awardOf('linden-north')?.tied).toBe(true);
  });

  test('gives a range where the heat of a ward is unknown', () => {
    const { low = 0, high = 0 } = scoreOf('brick-yard')?.range ?? {};
    // 70 points of heat, at half the weight of cooling, which is half of the whole: 17.5, held within 100.
    expect(high - low).toBeCloseTo((100 - 37.8) / 4, 9);
  });
});
