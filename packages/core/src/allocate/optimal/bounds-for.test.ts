import { describe, expect, it } from 'vitest';
import type { Override } from '../../parse/scenario.ts';
import { asks, dividedBy, limit, posed } from '../divided-by.test-data.ts';
import type { Problem } from '../problem.ts';
import { type Bounds, boundsFor } from './bounds-for.ts';

const ranked = { kind: 'ranking', mode: 'skip', partial: true } as const;
const inN2 = { serves: [{ neighbourhood: 'N2' }] };
const little = { facts: { 'proposal.kind': 'small' } };
const whole = { group: { by: 'whole' } };
const ofN2 = { group: { by: 'neighbourhood', only: ['N2'] } };
const cents = (amount: number) => ({ amount: { kind: 'cents', cents: amount } });
const held = { unspent: { kind: 'held', until: '2027-07-01' } };
const released = { unspent: { kind: 'released' } };

interface Given {
  readonly bounds: Bounds;
  /** What stands in every bound but those of the pools’ money, in words. */
  readonly told: readonly string[];
}

/** Large has 7,000 cents and small 3,000; the order of the choice is that of ids. */
async function given(
  proposals: readonly object[],
  limits: readonly object[] = [],
  overrides: readonly Override[] = [],
): Promise<Given> {
  const problem = posed(
    await dividedBy(ranked, [], proposals, { limits, scenario: { overrides: [...overrides] } }),
  );
  const bounds = boundsFor(problem, inOrder(problem));
  const own = bounds.bounds.filter((one) => !bounds.purses.includes(one));
  return {
    bounds,
    told: own.map(({ id, per, places, amounts, atLeast, atMost }) => {
      const { limit: name, group } = bounds.names.get(id) ?? { limit: '', group: '' };
      const sum = Array.from(places, (place, index) => `${amounts[index]}×${place}`).join(' ');
      const [from, to] = [
        atLeast === null ? '' : `${atLeast} ≤ `,
        atMost === null ? '' : ` ≤ ${atMost}`,
      ];
      return `${name} (${group}) ${per}: ${from}${sum}${to}`;
    }),
  };
}
const inOrder = ({ contests }: Problem): Int32Array =>
  Int32Array.from(contests.flatMap(({ order }) => [...order])).toSorted();
const most = ({ purses }: Bounds) => purses.map(({ atMost }) => atMost);

describe('the money', () => {
  it('of every pool is a bound on the claims in it', async () => {
    const { bounds, told } = await given([asks('a', 2, 400), asks('b', 2, 500, little)]);
    expect(told).toEqual([]);
    expect(bounds.wholeCents).toBe(10_000);
    expect(bounds.purses).toMatchObject([
      { per: 'award', places: Int32Array.of(0), amounts: Float64Array.of(400), atMost: 7_000 },
      { per: 'award', places: Int32Array.of(1), amounts: Float64Array.of(500), atMost: 3_000 },
    ]);
    expect(bounds.purses.map(({ id }) => bounds.names.get(id))).toEqual([
      { limit: 'budget', group: 'large' },
      { limit: 'budget', group: 'small' },
    ]);
  });
});

describe('a limit on a group', () => {
  const two = [asks('a', 2, 400), asks('b', 2, 500, inN2)];

  it('with a ceiling is at most its amount, counted by what is awarded', async () => {
    const { told } = await given(two, [limit('most', 'ceiling', { ...ofN2, ...cents(300) })]);
    expect(told).toEqual(['most (N2) award: 500×1 ≤ 300']);
  });

  it('with a count is at most the number that is left beside those there are', async () => {
    const few = limit('few', 'count', { ...whole, atMost: 3, existing: 1 });
    expect((await given(two, [few])).told).toEqual(['few (all) proposal: 1×0 1×1 ≤ 2']);
  });

  it('with coverage is at least what is lacking, as far as anybody asks for it', async () => {
    const all = (atLeast: number) => [limit('all', 'coverage', { ...whole, atLeast })];
    expect((await given(two, all(1))).told).toEqual(['all (all) proposal: 1 ≤ 1×0 1×1']);
    expect((await given(two, all(5))).told).toEqual(['all (all) proposal: 2 ≤ 1×0 1×1']);
    const none = limit('all', 'coverage', {
      group: { by: 'neighbourhood', only: ['N3'] },
      atLeast: 1,
    });
    expect((await given(two, [none])).told).toEqual([]);
  });

  it('with coverage lacks less where there are some already', async () => {
    const inN3 = { serves: [{ neighbourhood: 'N3' }] };
    const three = ['a', 'b', 'c'].map((id) => asks(id, 2, 400, inN3));
    // N3 has 30 dwellings.
    const all = (atLeast: number) => [
      limit('all', 'coverage', {
        group: { by: 'neighbourhood', only: ['N3'] },
        atLeast,
        existing: 'neighbourhood.dwellings',
      }),
    ];
    expect((await given(three, all(32))).told).toEqual(['all (N3) proposal: 2 ≤ 1×0 1×1 1×2']);
    expect((await given(three, all(30))).told).toEqual([]);
  });

  it('with a floor is at least its amount, as far as anybody asks for it', async () => {
    const base = (amount: number) => [
      limit('base', 'floor', { ...ofN2, ...cents(amount), ...released }),
    ];
    expect((await given(two, base(300))).told).toEqual(['base (N2) award: 300 ≤ 500×1']);
    const larger = await given(two, base(900));
    expect(larger.told).toEqual(['base (N2) award: 500 ≤ 500×1']);
    expect([larger.bounds.wholeCents, ...most(larger.bounds)]).toEqual([10_000, 7_000, 3_000]);
    expect((await given([asks('a', 2, 400)], base(900))).told).toEqual([]);
  });

  it('keeps what a floor holds and nobody asks for from its pool, else from the whole', async () => {
    const inSmall = limit('base', 'floor', { ...ofN2, ...cents(900), ...held, within: 'small' });
    const small = await given([asks('a', 2, 100, { ...little, ...inN2 })], [inSmall]);
    expect(small.told).toEqual(['base (N2) award: 100 ≤ 100×0']);
    expect([small.bounds.wholeCents, ...most(small.bounds)]).toEqual([9_200, 7_000, 2_200]);

    const ofAll = limit('base', 'floor', { ...ofN2, ...cents(900), ...held });
    const all = await given(two, [ofAll]);
    expect(all.told).toEqual([
      'base (N2) award: 500 ≤ 500×1',
      'budget (all) award: 400×0 500×1 ≤ 9600',
    ]);
    expect([all.bounds.wholeCents, ...most(all.bounds)]).toEqual([9_600, 7_000, 3_000]);
  });
});

describe('what proposals say of each other', () => {
  it('allows one of two that exclude each other, once for each pair', async () => {
    const three = [
      asks('a', 2, 400, { incompatibleWith: ['b', 'c'] }),
      asks('b', 2, 400),
      asks('c', 2, 400, { incompatibleWith: ['a'] }),
    ];
    expect((await given(three)).told).toEqual([
      'incompatible (a, b) proposal: 1×0 1×1 ≤ 1',
      'incompatible (a, c) proposal: 1×0 1×2 ≤ 1',
    ]);
  });

  it('allows one that needs another only with it, and not at all where that takes no part', async () => {
    const two = [asks('a', 2, 400, { requires: ['b'] }), asks('b', 2, 400)];
    expect((await given(two)).told).toEqual(['prerequisite (a, b) proposal: 1×0 -1×1 ≤ 0']);
    const out = { proposal: 'b', action: 'lock-out', reason: 'Not now' } as const;
    expect((await given(two, [], [out])).told).toEqual(['prerequisite (a, b) proposal: 1×0 ≤ 0']);
  });

  it('says nothing of one that takes no part itself', async () => {
    const two = [
      asks('a', 2, 400, { requires: ['b'], incompatibleWith: ['c'] }),
      asks('b', 2, 400),
      asks('c', 2, 400),
    ];
    const out = (proposal: string) => ({ proposal, action: 'lock-out', reason: 'No' }) as const;
    expect((await given(two, [], [out('a')])).told).toEqual([]);
    expect((await given(two, [], [out('c')])).told).toEqual([
      'prerequisite (a, b) proposal: 1×0 -1×1 ≤ 0',
    ]);
  });
});

it('awards whoever a person has put first', async () => {
  const put = { proposal: 'b', action: 'lock-in', reason: 'Promised' } as const;
  expect((await given([asks('a', 2, 400), asks('b', 2, 400)], [], [put])).told).toEqual([
    'locked-in (b) proposal: 1 ≤ 1×1',
  ]);
});
