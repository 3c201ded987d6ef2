import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportional } from './proportional.ts';
import type { WeightKind } from './weight.ts';

// Claims problems after Thomson, "How to divide when there isn't enough" (2019), chapters 5 to 7. Laws
// are promised for claims without a minimum. A failure prints how to repeat it; MAATSTAF_RUNS looks
// deeper. What a rule does not keep stands below as an example.
const settings = { numRuns: Number(process.env['MAATSTAF_RUNS'] ?? 1_000), seed: 20_261_121 };

interface Claim {
  readonly id: string;
  readonly points: number;
  readonly cents: number;
  readonly floor: number;
}

/** What everyone gets, by id: ranked by points and, between equals, as they stand. */
function divided(
  claims: readonly Claim[],
  budget: number,
  kind: WeightKind,
): ReadonlyMap<string, number> {
  const ranked = claims.toSorted((a, b) => b.points - a.points);
  const { awardedCents } = proportional(
    {
      points: Float64Array.from(ranked, ({ points }) => points),
      claimCents: Float64Array.from(ranked, ({ cents }) => cents),
      leastCents: new Float64Array(ranked.length),
      floorCents: Float64Array.from(ranked, ({ floor }) => floor),
    },
    budget,
    kind,
  );
  return new Map(ranked.map(({ id }, index) => [id, awardedCents[index] ?? 0]));
}

const total = (amounts: Iterable<number>): number =>
  [...amounts].reduce((sum, cents) => sum + cents, 0);
const of = (division: ReadonlyMap<string, number>, id: string): number => division.get(id) ?? 0;
const changed = (claims: readonly Claim[], id: string, change: Partial<Claim>): readonly Claim[] =>
  claims.map((one) => (one.id === id ? { ...one, ...change } : one));

const kinds = fc.constantFrom<WeightKind>('score', 'score-times-claim');
const points = fc.oneof(
  fc.integer({ min: 1, max: 4 }),
  fc.integer({ min: 1, max: 1e11 }).map((one) => one / 1e9),
);
const cents = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 1e9 }));
const claims = fc
  .array(fc.record({ points, cents, floor: fc.nat({ max: 10 }) }), { minLength: 1, maxLength: 8 })
  .map((rows) =>
    rows.map((row, index): Claim => ({
      ...row,
      id: `${index}`,
      floor: Math.min(row.floor, row.cents),
    })),
  );
const withoutFloors = claims.map((rows) => rows.map((row) => ({ ...row, floor: 0 })));
const part = fc.double({ min: 0, max: 1.2, noNaN: true });
/** A part of what is asked, and at least the floors. */
const money = (rows: readonly Claim[], share: number): number =>
  total(rows.map(({ floor }) => floor)) +
  Math.floor(share * total(rows.map((row) => row.cents - row.floor)));
const nobodyLoses = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): void => {
  for (const [id, amount] of before) expect(of(after, id)).toBeGreaterThanOrEqual(amount);
};

describe('dividing in proportion', () => {
  it('spends the smaller of the budget and the claims, to the cent', () => {
    fc.assert(
      fc.property(claims, part, kinds, (rows, share, kind) => {
        const budget = money(rows, share);
        const asked = total(rows.map((row) => row.cents));
        expect(total(divided(rows, budget, kind).values())).toBe(Math.min(budget, asked));
      }),
      settings,
    );
  });

  it('takes nothing from anyone when the budget is larger, not even a cent', () => {
    fc.assert(
      fc.property(
        claims,
        part,
        fc.oneof(fc.nat(3), fc.nat(1e9)),
        kinds,
        (rows, share, more, kind) => {
          const budget = money(rows, share);
          nobodyLoses(divided(rows, budget, kind), divided(rows, budget + more, kind));
        },
      ),
      settings,
    );
  });

  it('never gives less for a higher score, or for a higher claim', () => {
    fc.assert(
      fc.property(claims, part, points, cents, kinds, (rows, share, extra, more, kind) => {
        const budget = money(rows, share);
        const before = divided(rows, budget, kind);
        const first = rows[0];
        if (first === undefined) return;
        const higher = Math.min(100, Math.round((first.points + extra) * 1e9) / 1e9);
        for (const change of [{ points: higher }, { cents: first.cents + more }]) {
          const after = divided(changed(rows, first.id, change), budget, kind);
          expect(of(after, first.id)).toBeGreaterThanOrEqual(of(before, first.id));
        }
      }),
      settings,
    );
  });

  it('gives everyone its exact part rounded down, or more', () => {
    fc.assert(
      fc.property(withoutFloors, part, kinds, (rows, share, kind) => {
        const budget = Math.min(money(rows, share), total(rows.map((row) => row.cents)));
        const weight = (row: Claim): bigint =>
          BigInt(Math.round(row.points * 1e9)) * (kind === 'score' ? 1n : BigInt(row.cents));
        // The level of exact parts, as a fraction.
        let open = rows;
        let left = BigInt(budget);
        const sum = (): bigint => open.reduce((all, row) => all + weight(row), 0n);
        const isFull = (row: Claim): boolean => BigInt(row.cents) * sum() <= left * weight(row);
        for (let full = open.filter(isFull); full.length > 0; full = open.filter(isFull)) {
          left -= full.reduce((all, row) => all + BigInt(row.cents), 0n);
          open = open.filter((row) => !full.includes(row));
        }
        const result = divided(rows, budget, kind);
        for (const row of rows) {
          const exact = open.includes(row) ? Number((left * weight(row)) / sum()) : row.cents;
          expect(of(result, row.id)).toBeGreaterThanOrEqual(exact);
        }
      }),
      settings,
    );
  });

  it('gives the others the same when one leaves with what it got', () => {
    fc.assert(
      fc.property(claims, part, kinds, (rows, share, kind) => {
        const budget = money(rows, share);
        const whole = divided(rows, budget, kind);
        const [first, ...others] = rows;
        if (first === undefined || total(whole.values()) < budget) return;
        const rest = divided(others, budget - of(whole, first.id), kind);
        for (const { id } of others) expect(of(rest, id)).toBe(of(whole, id));
      }),
      settings,
    );
  });

  it('ends where one division does when money comes in two parts, but for cents', () => {
    fc.assert(
      fc.property(claims, part, part, kinds, (rows, share, other, kind) => {
        const [first, all] = [share, other]
          .map((one) => money(rows, one))
          .toSorted((a, b) => a - b);
        if (first === undefined || all === undefined) return;
        const before = divided(rows, first, kind);
        const after = divided(
          rows.map((row) => ({ ...row, floor: of(before, row.id) })),
          all,
          kind,
        );
        const atOnce = divided(rows, all, kind);
        // Two roundings for one: no claim is further off than a cent for each claim and rounding.
        for (const { id } of rows) {
          expect(Math.abs(of(after, id) - of(atOnce, id))).toBeLessThanOrEqual(2 * rows.length);
        }
      }),
      settings,
    );
  });
});

/** Two claims instead of one, with its score and together its cents. */
function splitFirst(rows: readonly Claim[], at: number): readonly Claim[] {
  return rows.flatMap((row, index) => {
    const cut = Math.floor(at * row.cents);
    return index > 0 || cut === 0 || cut === row.cents
      ? [row]
      : [
          { ...row, id: `${row.id}a`, cents: cut },
          { ...row, id: `${row.id}b`, cents: row.cents - cut },
        ];
  });
}
const ofParts = (division: ReadonlyMap<string, number>): number =>
  of(division, '0') + of(division, '0a') + of(division, '0b');

describe('by score times claim', () => {
  it('gains nothing by splitting a claim, and at most a cent by merging two of equal score', () => {
    fc.assert(
      fc.property(
        withoutFloors,
        part,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, share, at) => {
          const budget = money(rows, share);
          const whole = of(divided(rows, budget, 'score-times-claim'), '0');
          const parts = ofParts(divided(splitFirst(rows, at), budget, 'score-times-claim'));
          expect(whole - parts).toBeGreaterThanOrEqual(0);
          expect(whole - parts).toBeLessThanOrEqual(1);
        },
      ),
      settings,
    );
  });

  it('gains by a claim above the budget', () => {
    const rows = [claim('a', 50, 100), claim('b', 50, 20)];
    const held = changed(rows, 'a', { cents: 30 });
    expect([...divided(rows, 30, 'score-times-claim').values()]).toEqual([25, 5]);
    expect([...divided(held, 30, 'score-times-claim').values()]).toEqual([18, 12]);
  });
});

describe('by score', () => {
  it('gains nothing by merging two claims of equal score', () => {
    fc.assert(
      fc.property(
        withoutFloors,
        part,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, share, at) => {
          const budget = money(rows, share);
          const whole = of(divided(rows, budget, 'score'), '0');
          expect(whole).toBeLessThanOrEqual(
            ofParts(divided(splitFirst(rows, at), budget, 'score')),
          );
        },
      ),
      settings,
    );
  });

  it('gains by splitting a claim', () => {
    expect([...divided([claim('a', 50, 10), claim('b', 50, 10)], 10, 'score').values()]).toEqual([
      5, 5,
    ]);
    const rows = [claim('a1', 50, 5), claim('a2', 50, 5), claim('b', 50, 10)];
    expect([...divided(rows, 9, 'score').values()]).toEqual([3, 3, 3]);
  });

  it('changes nothing when claims are held to the budget', () => {
    fc.assert(
      fc.property(withoutFloors, part, (rows, share) => {
        const budget = money(rows, share);
        const held = rows.map((row) => ({ ...row, cents: Math.min(row.cents, budget) }));
        expect(divided(held, budget, 'score')).toEqual(divided(rows, budget, 'score'));
      }),
      settings,
    );
  });
});

function claim(id: string, score: number, amount: number): Claim {
  return { id, points: score, cents: amount, floor: 0 };
}

it('may take everything from a claim with a minimum when the budget is larger', () => {
  const withMinimums = (budget: number): readonly number[] => [
    ...proportional(
      {
        points: Float64Array.of(60, 30, 20),
        claimCents: Float64Array.of(120, 12, 60),
        leastCents: Float64Array.of(120, 12, 0),
        floorCents: new Float64Array(3),
      },
      budget,
      'score',
    ).awardedCents,
  ];
  // With 60 the first cannot be whole and leaves; with 179 it stays, at the cost of the third.
  expect(withMinimums(60)).toEqual([0, 12, 48]);
  expect(withMinimums(179)).toEqual([120, 12, 47]);
});
