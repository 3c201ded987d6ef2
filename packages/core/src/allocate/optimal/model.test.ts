import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, isWithin } from './choice.ts';
import { awardsOf, gainsOf, type Model, modelOf, otherThan, programmeOf } from './model.ts';
import type { Row } from './programme.ts';

/** The columns of a model that stand for awards. */
function columnsFor({ choice, missing, cut, columns }: Model, awards: Float64Array): Float64Array {
  const values = new Float64Array(columns);
  for (const [place, cents] of awards.entries()) {
    if (cents === 0) continue;
    values[place] = 1;
    const less = (choice.claimCents[place] ?? 0) - cents;
    if (missing[place] !== -1) values[missing[place] ?? -1] = less;
    if (cut[place] !== -1) values[cut[place] ?? -1] = less > 0 ? 1 : 0;
  }
  return values;
}
const sumOf = (row: Row, values: Float64Array): number =>
  row.columns.reduce(
    (sum, column, at) => sum + (values[column] ?? NaN) * (row.factors[at] ?? NaN),
    0,
  );
const holds = (row: Row, values: Float64Array): boolean =>
  sumOf(row, values) >= row.atLeast - 1e-9 && sumOf(row, values) <= row.atMost + 1e-9;

const instance = fc
  .array(
    fc.record({
      claim: fc.integer({ min: 1, max: 9 }),
      least: fc.nat(9),
      award: fc.nat(9),
      amount: fc.nat(9),
      counts: fc.constantFrom('all', 'part', 'not'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      per: fc.constantFrom('award', 'proposal'),
      side: fc.constantFrom('least', 'most'),
      at: fc.integer({ min: -2, max: 24 }),
    }),
  )
  .map(({ rows, per, side, at }) => {
    const members = [...rows.entries()].filter(([, { counts }]) => counts !== 'not');
    const choice: Choice = {
      points: Float64Array.from(rows, () => 50),
      claimCents: Float64Array.from(rows, ({ claim }) => claim),
      leastCents: Float64Array.from(rows, ({ claim, least }) =>
        Math.max(1, Math.min(claim, least)),
      ),
      bounds: [
        {
          id: 'one',
          per,
          places: Int32Array.from(members, ([place]) => place),
          amounts: Float64Array.from(members, ([, { counts, claim, amount }]) =>
            per === 'proposal' ? 1 : counts === 'all' ? claim : Math.min(amount, claim),
          ),
          atLeast: side === 'least' ? at : null,
          atMost: side === 'most' ? at : null,
        },
      ],
    };
    const awards = Float64Array.from(rows, ({ award }, place) => {
      const claim = choice.claimCents[place] ?? 0;
      return award === 0 ? 0 : Math.min(claim, Math.max(choice.leastCents[place] ?? 0, award));
    });
    const cutParts = members.filter(
      ([place, { counts, claim }]) =>
        per === 'award' &&
        counts === 'part' &&
        choice.bounds[0]?.amounts[members.findIndex(([own]) => own === place)] !== claim &&
        (awards[place] ?? 0) > 0 &&
        (awards[place] ?? 0) < claim,
    ).length;
    return { choice, awards, cutParts };
  });

it('asks of awards what the limits ask, with a cent for every part of an amount that is rounded', () => {
  const seen = { kept: 0, broken: 0, cut: 0 };
  fc.assert(
    fc.property(instance, ({ choice, awards, cutParts }) => {
      const model = modelOf(choice);
      const values = columnsFor(model, awards);
      const [row, ...others] = model.rows;
      if (row === undefined) throw new Error('There is no row.');
      // Who is chosen and gets what is of use keeps to all but the limit.
      expect(others.filter((one) => !holds(one, values))).toEqual([]);
      const spare = (bound: number | null, more: number) => (bound === null ? null : bound + more);
      const [bound] = choice.bounds;
      if (bound === undefined) throw new Error('There is no limit.');
      const stricter = {
        ...bound,
        atLeast: spare(bound.atLeast, cutParts),
        atMost: spare(bound.atMost, -cutParts),
      };
      const isKept = isWithin({ ...choice, bounds: [stricter] }, awards);
      expect(holds(row, values)).toBe(isKept);
      expect(awardsOf(model, values)).toEqual(awards);
      seen[isKept ? 'kept' : 'broken'] += 1;
      if (cutParts > 0) seen.cut += 1;
    }),
    { numRuns: Number(process.env['MAATSTAF_RUNS'] ?? 1_000), seed: 20_261_121 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
});

describe('a choice as a programme', () => {
  // The second can be divided from 4 of 10 on, and half of it counts for a group.
  const choice: Choice = {
    points: Float64Array.of(60, 40),
    claimCents: Float64Array.of(10, 10),
    leastCents: Float64Array.of(10, 4),
    bounds: [
      {
        id: 'group',
        per: 'award',
        places: Int32Array.of(1),
        amounts: Float64Array.of(5),
        atLeast: null,
        atMost: 4,
      },
    ],
  };
  const model = modelOf(choice);
  const free = Int8Array.of(-1, -1);

  it('gives nobody less than is of use, and takes no part from who gets nothing', () => {
    expect(model.missing).toEqual(Int32Array.of(-1, 2));
    expect(model.cut).toEqual(Int32Array.of(-1, 3));
    expect(model.upper).toEqual(Float64Array.of(1, 1, 6, 1));
    const own = model.rows.slice(1);
    const allows = (...values: readonly number[]): boolean =>
      own.every((row) => holds(row, Float64Array.from(values)));
    expect(allows(0, 1, 6, 1)).toBe(true);
    expect(allows(0, 0, 1, 1)).toBe(false);
    // Who misses any is cut.
    expect(allows(0, 1, 1, 0)).toBe(false);
  });

  it('gains by the part that is awarded', () => {
    expect(gainsOf(model, choice.points)).toEqual(Float64Array.of(60, 40, -4, 0));
  });

  it('counts a part for what must be reached with a cent less, and for what may be with a cent more', () => {
    const group = (limits: object): Row | undefined =>
      modelOf({
        ...choice,
        bounds: choice.bounds.map((one) => ({ ...one, atLeast: null, atMost: null, ...limits })),
      }).rows[0];
    // The second is chosen and misses 2 of 10: 4 of the 5 that count.
    const values = Float64Array.of(0, 1, 2, 1);
    const counted = (row: Row | undefined): number =>
      row === undefined ? NaN : sumOf(row, values);
    expect(counted(group({ atMost: 4 }))).toBe(5);
    expect(counted(group({ atLeast: 4 }))).toBe(3);
  });

  it('gains by the part that is awarded, also where there is one proposal alone', () => {
    const alone = modelOf({
      points: Float64Array.of(40),
      claimCents: Float64Array.of(10),
      leastCents: Float64Array.of(4),
      bounds: [],
    });
    expect(gainsOf(alone, Float64Array.of(40))).toEqual(Float64Array.of(40, -4));
  });

  it('holds what is settled, and leaves the model as it was', () => {
    const { lower, upper, rows } = programmeOf(
      model,
      gainsOf(model, choice.points),
      Int8Array.of(1, 0),
    );
    expect(lower).toEqual(Float64Array.of(1, 0, 0, 0));
    expect(upper).toEqual(Float64Array.of(1, 0, 6, 1));
    expect(rows).toEqual(model.rows);
    expect(programmeOf(model, new Float64Array(4), free).upper).toEqual(
      Float64Array.of(1, 1, 6, 1),
    );
  });

  it('can ask for another choice among those that are not settled', () => {
    const row = otherThan(Float64Array.of(10, 0, 10), Int8Array.of(-1, -1, -1));
    const asked = (...values: readonly number[]): boolean => holds(row, Float64Array.from(values));
    expect(asked(1, 0, 1)).toBe(false);
    for (const other of [
      [0, 0, 1],
      [1, 1, 1],
      [1, 0, 0],
      [0, 1, 0],
    ])
      expect(asked(...other)).toBe(true);
    expect(otherThan(Float64Array.of(10, 0, 10), Int8Array.of(1, -1, 0)).columns).toEqual([1]);
  });

  it('is chosen from one half on, as far as a solver rounds', () => {
    expect(awardsOf(model, Float64Array.of(0.999999, 1, 2.0000001, 1))).toEqual(
      Float64Array.of(10, 8),
    );
    expect(awardsOf(model, Float64Array.of(0.000001, 0.000001, 0, 0))).toEqual(
      Float64Array.of(0, 0),
    );
  });
});
