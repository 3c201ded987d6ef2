import { expect, it } from 'vitest';
import { proposal } from '../small-pack.test-data.ts';
import { runOf } from '../small-run.test-data.ts';

const partners = (count: number, more: object = {}) => ({
  facts: { 'proposal.partnerCount': count, ...more },
});

it('divides awards and claims over the neighbourhoods served, every neighbourhood being there', async () => {
  const serves = [
    { neighbourhood: 'N1', share: 0.25 },
    { neighbourhood: 'N2', share: 0.75 },
  ];
  const result = await runOf([
    proposal({ id: 'a', serves, requestedCents: 6_000, ...partners(4) }),
    proposal({ id: 'b', requestedCents: 2_000, ...partners(2) }),
  ]);
  expect(result.allocation.neighbourhoods).toEqual([
    {
      neighbourhood: 'N1',
      awardedCents: 1_500,
      claimedCents: 3_500,
      priorities: [
        { proposal: 'a', shareRatio: 0.25, awardedCents: 1_500 },
        { proposal: 'b', shareRatio: 1, awardedCents: 0 },
      ],
    },
    {
      neighbourhood: 'N2',
      awardedCents: 4_500,
      claimedCents: 4_500,
      priorities: [{ proposal: 'a', shareRatio: 0.75, awardedCents: 4_500 }],
    },
    { neighbourhood: 'N3', awardedCents: 0, claimedCents: 0, priorities: [] },
  ]);
  expect([...result.allocation.awardedByArea]).toEqual([1_500, 4_500, 0]);
});

it('has proposals of equal rank by score, then id, and those without a rank last', async () => {
  const small = { 'proposal.kind': 'small' };
  const other = { 'proposal.kind': 'other' };
  const result = await runOf([
    proposal({ id: 'a', ...partners(0, other) }),
    proposal({ id: 'b', ...partners(0, { 'proposal.commercial': true }) }),
    proposal({ id: 'c', ...partners(1, { 'proposal.commercial': true }) }),
    proposal({ id: 'd', ...partners(0, { 'proposal.commercial': true }) }),
    proposal({ id: 'e', ...partners(1) }),
    proposal({ id: 'f', ...partners(4, small) }),
    proposal({ id: 'g', ...partners(0, small) }),
  ]);
  expect(
    result.allocation.neighbourhoods[0]?.priorities.map(({ proposal: id }) => id).join(''),
  ).toBe('fegcbda');
});

it('has what has no points before what has no score', async () => {
  const other = { 'proposal.kind': 'other' };
  const result = await runOf(
    [
      proposal({ id: 'a', ...partners(0, other) }),
      proposal({ id: 'b', ...partners(0, { 'proposal.commercial': true }) }),
    ],
    { principleWeights: { need: 0 } },
  );
  expect(
    result.allocation.neighbourhoods[0]?.priorities.map(({ proposal: id }) => id).join(''),
  ).toBe('ba');
});
