import { expect, it } from 'vitest';
import { report } from '../report/report.ts';
import { proposal } from '../small-pack.test-data.ts';
import { runOf } from '../small-run.test-data.ts';
import { poolsWithoutWeight } from './without-weight.ts';

const proposals = [
  proposal({ id: 'a' }),
  proposal({ id: 'b', facts: { 'proposal.kind': 'small' } }),
];

it('finds no pool without weight at the defaults', async () => {
  expect(poolsWithoutWeight(await runOf(proposals))).toEqual([]);
});

it('finds the pool whose last criterion lost its weight, and every outcome says so', async () => {
  // "Open" counts in the large pool only, so it is no weight at all for the small one.
  const result = await runOf(proposals, {
    principleWeights: { need: 0, quality: 1 },
    criterionWeights: { partners: 0, open: 1 },
  });
  expect(poolsWithoutWeight(result)).toEqual(['small']);
  expect(report(result, 'en').notices).toContain(
    'In Little no criterion has any weight. All scores there are 0, and only the lot decides.',
  );
});

it('finds every pool when all rules that score are off', async () => {
  const result = await runOf(proposals, {
    rulesOff: ['need/vulnerability', 'quality/partners', 'quality/many-partners', 'quality/open'],
  });
  expect(poolsWithoutWeight(result)).toEqual(['large', 'small']);
});
