import type { Award, Run } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { rankedPools } from './ranked.ts';

const refused: Partial<Award> = { status: 'refused-ceiling', reason: 'pool-ceiling' };
const fromGroup: Partial<Award> = { status: 'awarded', reason: 'floor' };
const open: Partial<Award> = { status: 'awarded', reason: 'rank' };

/** Which places of a pool are told to be passed, where the first ones have these scores and awards. */
async function passed(
  ...rows: readonly (readonly [number, Partial<Award>])[]
): Promise<readonly number[]> {
  const { run } = await tinyRuns();
  const { allocation, scores } = run;
  const total = new Map(rows.map(([points], index) => [index + 1, points]));
  const inPool = (award: Award) => award.pool === 'small' && award.rank !== null;
  const awards = allocation.awards.map((award) => {
    const [, changes = {}] = inPool(award) ? (rows[(award.rank ?? 0) - 1] ?? []) : [];
    const points = total.get(award.rank ?? 0);
    const tied = rows.filter(([each]) => each === points).length > 1;
    return { ...award, tied, ...changes };
  });
  const totals = allocation.awards.map((award, place) =>
    inPool(award) ? (total.get(award.rank ?? 0) ?? 0) : (scores.totals[place] ?? 0),
  );
  const made: Run = {
    ...run,
    allocation: { ...allocation, awards },
    scores: { ...scores, totals: Float64Array.from(totals) },
  };
  const [small] = rankedPools(made, undefined);
  return (small?.proposals ?? []).flatMap(({ award, isPassed }) =>
    isPassed && award.rank !== null ? [award.rank] : [],
  );
}

it('tells who was passed on an equal score by one for whose group there was money', async () => {
  expect(await passed([50, refused], [50, fromGroup], [40, open])).toEqual([1]);
  expect(await passed([50, refused], [50, refused], [50, fromGroup])).toEqual([1, 2]);
});

it('tells it of nobody with another score, of nobody with money, and not where the one below was simply next', async () => {
  expect(await passed([50, refused], [49, fromGroup], [40, open])).toEqual([]);
  expect(await passed([50, open], [50, fromGroup], [40, open])).toEqual([]);
  expect(await passed([50, refused], [50, open], [40, open])).toEqual([]);
});
