import { describe, expect, it } from 'vitest';
import {
  asks,
  byDistrict,
  euros,
  limit,
  little,
  outcome,
  outcomeOf,
  under,
  young,
} from './limits.test-data.ts';

// N1 and N3 lie in North, N2 in South.
const serving = (...serves: readonly (readonly [string, number])[]) => ({
  serves: serves.map(([neighbourhood, share]) => ({ neighbourhood, share })),
});

describe('what an award counts for a limit', () => {
  it('is one, for a number of proposals, also where it serves a district twice', async () => {
    const few = limit('few', 'count', { group: byDistrict, atMost: 1 });
    const result = await under(
      [few],
      [
        asks('a', 3, 1_000, serving(['N1', 0.5], ['N3', 0.5])),
        asks('b', 2, 1_000, serving(['N2', 1])),
        asks('c', 1, 1_000, serving(['N3', 1])),
      ],
    );
    expect(outcome(result)).toEqual({
      a: ['rank', 1_000],
      b: ['rank', 1_000],
      c: ['count', 0],
    });
    expect(outcomeOf(result, 'few', 'North')).toMatchObject({ reached: 1, asked: 2, met: true });
    expect(outcomeOf(result, 'few', 'South')).toMatchObject({ reached: 1, asked: 1, met: true });
  });

  it('leaves a number of proposals met that is not reached: it is the most, and not the least', async () => {
    const few = limit('few', 'count', { group: byDistrict, atMost: 2 });
    const result = await under([few], [asks('a', 3, 1_000)]);
    expect(outcomeOf(result, 'few', 'North')).toMatchObject({ reached: 1, bound: 2, met: true });
    expect(outcomeOf(result, 'few', 'South')).toMatchObject({ reached: 0, bound: 2, met: true });
  });

  it('is the sum of its parts, for money', async () => {
    const most = limit('most', 'ceiling', { group: byDistrict, amount: euros(600) });
    const shares = serving(['N1', 0.25], ['N2', 0.5], ['N3', 0.25]);
    const result = await under(
      [most],
      [asks('a', 3, 1_200, shares), asks('b', 2, 1, serving(['N3', 1]))],
    );
    expect(outcome(result)).toEqual({ a: ['rank', 1_200], b: ['group-ceiling', 0] });
    expect(outcomeOf(result, 'most', 'North')).toMatchObject({ reached: 600, asked: 601 });
  });

  it('is nothing where it serves nobody: a share of 0', async () => {
    const few = limit('few', 'count', { group: byDistrict, atMost: 1 });
    const result = await under(
      [few],
      [asks('a', 3, 1_000, serving(['N1', 1], ['N2', 0])), asks('b', 2, 1_000, serving(['N2', 1]))],
    );
    expect(outcome(result)).toEqual({ a: ['rank', 1_000], b: ['rank', 1_000] });
    expect(outcomeOf(result, 'few', 'South')).toMatchObject({ reached: 1, asked: 1 });
  });

  it('is of its own pool, in a limit on every pool', async () => {
    const most = limit('most', 'ceiling', { group: { by: 'pool' }, amount: euros(1_000) });
    const result = await under(
      [limit('first', 'ceiling', { group: { by: 'whole' }, amount: euros(5_000) }), most],
      [asks('a', 3, 1_000), asks('b', 2, 1), asks('c', 2, 900, little), asks('d', 1, 101, little)],
    );
    expect(outcome(result)).toEqual({
      a: ['rank', 1_000],
      b: ['group-ceiling', 0],
      c: ['rank', 900],
      d: ['group-ceiling', 0],
    });
    expect(outcomeOf(result, 'most', 'small')).toMatchObject({ reached: 900, asked: 1_001 });
  });

  it('is nothing in a limit within another pool', async () => {
    const most = limit('most', 'ceiling', {
      group: { by: 'earmark' },
      within: 'small',
      amount: { kind: 'share', share: 0.1, divided: 'each' },
    });
    const youngAndLittle = { facts: { ...young.facts, ...little.facts } };
    const result = await under(
      [most],
      [
        asks('a', 3, 1_000, young),
        asks('b', 2, 300, youngAndLittle),
        asks('c', 1, 1, youngAndLittle),
      ],
    );
    // A tenth of the 3,000 cents of the pool, and not of the whole.
    expect(outcomeOf(result, 'most', 'youth')).toMatchObject({ bound: 300, reached: 300 });
    expect(outcome(result)).toEqual({
      a: ['rank', 1_000],
      b: ['rank', 300],
      c: ['group-ceiling', 0],
    });
  });
});
