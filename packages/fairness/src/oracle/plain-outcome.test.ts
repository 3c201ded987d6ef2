import { describe, expect, test } from 'vitest';
import { smallTown } from '../laws/small-town.ts';
import { plainOutcome } from './plain-outcome.ts';
import { sha256 } from './sha256.test-data.ts';

// The small town worked out by hand. Its one principle weighs `c-open` twice as much as `c-quiet`.
const { proposals, neighbourhoods } = plainOutcome(smallTown(), sha256);
const resultOf = (id: string) => proposals.get(id);

describe('by hand', () => {
  test('p-1 is open, in two parts quiet and in three parts nobody knows', () => {
    // 60 · 2/3, and of quiet 90 · 1/3: 0.4 of it certain, 0.6 of it open and put halfway.
    expect(resultOf('p-1')?.score).toEqual({ low: 52, point: 61, high: 70, quality: null });
  });

  test('p-2 and p-3 are equal, and come before p-1', () => {
    const [one, other] = [resultOf('p-2'), resultOf('p-3')];
    expect([one?.score?.point, other?.score?.point]).toEqual([70, 70]);
    expect(new Set([one?.rank, other?.rank])).toEqual(new Set([1, 2]));
    expect([one?.awardedCents, other?.awardedCents]).toEqual([1500, 1500]);
    expect(resultOf('p-1')?.rank).toBe(3);
  });

  test('p-1 takes the 1000 cents that are left of 4000, for its minimum is 500', () => {
    expect(resultOf('p-1')).toMatchObject({ status: 'partially-awarded', awardedCents: 1000 });
    expect(resultOf('p-6')).toMatchObject({ status: 'refused-ceiling', awardedCents: 0 });
  });

  test('a shop is excluded, and what may be a shop is incomplete', () => {
    expect(resultOf('p-4')).toMatchObject({
      eligibility: 'excluded',
      status: 'refused-ineligible',
    });
    expect(resultOf('p-5')).toMatchObject({ eligibility: 'incomplete', status: 'incomplete' });
  });

  test('a limit above the request leaves the claim as it is', () => {
    expect(resultOf('p-6')).toMatchObject({ claimCents: 400, leastCents: 400 });
  });

  test('1500, 1500 and 0.4 of 1000 go to n-1, the other 600 to n-2', () => {
    expect(neighbourhoods).toEqual(
      new Map([
        ['n-1', 3400],
        ['n-2', 600],
      ]),
    );
  });
});
