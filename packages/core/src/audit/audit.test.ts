import { describe, expect, it } from 'vitest';
import { proposal } from '../small-pack.test-data.ts';
import { runOf } from '../small-run.test-data.ts';

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

  it('finds every invariant to hold on an honest outcome', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.partnerCount': null } })]);
    expect(result.fairness.invariants.filter(({ holds }) => !holds)).toEqual([]);
    expect(result.fairness.invariants).toHaveLength(8);
  });
});
