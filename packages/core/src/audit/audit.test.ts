import { describe, expect, it } from 'vitest';
import { proposal } from '../small-pack.test-data.ts';
import { pack, runOf, runWith } from '../small-run.test-data.ts';
import { audit } from './audit.ts';
import { invariantsOf } from './invariants-of.ts';

const counted = (...populations: readonly (number | '')[]): string =>
  `code,name,cityDistrict,population,neighbourhood.index,neighbourhood.sum,neighbourhood.dwellings
N1,One,North,${populations[0]},40,120,900
N2,Two,South,${populations[1]},30,90,800
N3,Three,North,${populations[2]},,,30
`;

describe('fairness', () => {
  it('computes the concentration index by hand, with the areas it leaves out', async () => {
    const result = await runOf([proposal({ id: 'p-1', requestedCents: 4_000 })]);
    // Two areas count, all money to the needier: (2/μ)·p·x·R − 1 = 2·(1/4) − 1.
    expect(result.fairness.metrics).toEqual([
      {
        id: 'concentration-index',
        value: -0.5,
        lowerBound: -0.5,
        weights: 'equal-areas',
        leftOut: ['N3'],
      },
    ]);
  });

  it('weighs areas by their population where every area that counts has one', async () => {
    const proposals = [proposal({ id: 'p-1' })];
    const { metrics } = (await runWith(pack, proposals, {}, counted(300, 100, ''))).fairness;
    // Three quarters of the people live in the neediest area, which gets all.
    expect(metrics).toMatchObject([{ value: -0.25, lowerBound: -0.25, weights: 'population' }]);
  });

  it('counts each area as one where the population of one is unknown', async () => {
    const proposals = [proposal({ id: 'p-1' })];
    const { metrics } = (await runWith(pack, proposals, {}, counted(300, '', 50))).fairness;
    expect(metrics).toMatchObject([{ value: -0.5, weights: 'equal-areas' }]);
  });

  it('has no value where no need is known', async () => {
    const unknown = counted(300, 100, 50).replaceAll(/,(40|30),(120|90),/g, ',,,');
    const { metrics } = (await runWith(pack, [proposal({ id: 'p-1' })], {}, unknown)).fairness;
    expect(metrics).toEqual([
      {
        id: 'concentration-index',
        value: null,
        lowerBound: null,
        weights: 'equal-areas',
        leftOut: ['N1', 'N2', 'N3'],
      },
    ]);
  });

  it('compares the areas once for all divisions of one assessment', async () => {
    const { dataset, assessment, allocation, fairness } = await runOf([]);
    const again = audit(dataset, assessment, allocation);
    expect(again.metrics[0]?.leftOut).toBe(fairness.metrics[0]?.leftOut);
  });

  it('finds every invariant to hold on an honest outcome', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.partnerCount': null } })]);
    const found = invariantsOf(result);
    expect(found.filter(({ holds }) => !holds)).toEqual([]);
    expect(found).toHaveLength(16);
  });
});
