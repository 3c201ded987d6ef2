import { describe, expect, it } from 'vitest';
import { proposal } from '../small-pack.test-data.ts';
import { awardOf, runOf } from '../small-run.test-data.ts';

describe('eligibility', () => {
  it('is incomplete where it turns on something unknown: not awarded, not refused', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.commercial': null } })]);
    expect(awardOf(result, 'p-1')).toMatchObject({
      status: 'incomplete',
      reason: 'unknown-facts',
      awardedCents: 0,
      rank: null,
    });
  });

  it('refuses what a rule excludes, by the name of the rule', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.commercial': true } })]);
    expect(awardOf(result, 'p-1')).toMatchObject({
      status: 'refused-ineligible',
      reason: 'eligibility/commercial',
    });
  });

  it('is incomplete without an amount or with an unknown pool, refused with another one', async () => {
    const result = await runOf([
      proposal({ id: 'p-1', requestedCents: null }),
      proposal({ id: 'p-2', facts: { 'proposal.kind': null } }),
      proposal({ id: 'p-3', facts: { 'proposal.kind': 'other' } }),
    ]);
    expect(result.allocation.awards.map(({ status, reason }) => [status, reason])).toEqual([
      ['incomplete', 'unknown-facts'],
      ['incomplete', 'unknown-facts'],
      ['refused-ineligible', 'no-pool'],
    ]);
  });
});

describe('a limit', () => {
  it('brings the claim down', async () => {
    const result = await runOf([
      proposal({ id: 'p-1', facts: { 'proposal.totalCostCents': 1_501 } }),
    ]);
    expect(awardOf(result, 'p-1')).toMatchObject({
      status: 'awarded',
      requestedCents: 1_000,
      claimCents: 750,
      awardedCents: 750,
      limitedBy: ['limits/part-of-cost'],
    });
  });

  it('that cannot be computed is not applied, and raises attention', async () => {
    const result = await runOf([
      proposal({ id: 'p-1', facts: { 'proposal.totalCostCents': null } }),
    ]);
    expect(awardOf(result, 'p-1')).toMatchObject({ awardedCents: 1_000, limitedBy: [] });
    expect(result.assessment.proposals[0]?.attention).toEqual([
      {
        rule: 'limits/part-of-cost',
        code: 'limit-undetermined',
        neighbourhoods: ['N1'],
        unknown: ['proposal.totalCostCents'],
      },
    ]);
  });

  it('that leaves nothing refuses, by its name', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.totalCostCents': 0 } })]);
    expect(awardOf(result, 'p-1')).toMatchObject({
      status: 'refused-ineligible',
      reason: 'limits/part-of-cost',
    });
  });
});
