import { describe, expect, it } from 'vitest';
import { orThrow } from '../parse/or-throw.ts';
import { parsePack } from '../parse/parse-pack.ts';
import { packFiles, smallPack } from '../small-pack.test-data.ts';
import { limitSettings, limitsInForce } from './limits-in-force.ts';
import { byDistrict, euros, held, limit } from './limits.test-data.ts';

const { limits } = orThrow(
  parsePack(
    packFiles({
      pack: {
        ...smallPack,
        allocation: { ...smallPack.allocation, years: [{ year: 2026, budgetCents: 10_000 }] },
        limits: [
          limit('most', 'ceiling', { group: byDistrict, amount: euros(100) }),
          limit('base', 'floor', {
            group: byDistrict,
            amount: { kind: 'share', share: 0.25, divided: 'equally' },
            unspent: held,
            on: false,
          }),
          limit('few', 'count', { group: byDistrict, atMost: 3 }),
          limit('everywhere', 'coverage', { group: byDistrict, atLeast: 1 }),
          limit('steps', 'tranches', { pool: 'large', parts: [1, 1] }),
        ],
      },
    }),
  ),
);
const [most, base, few, everywhere, steps] = limits;
const ids = (changes: Parameters<typeof limitsInForce>[1]['limits']): readonly string[] =>
  limitsInForce({ limits }, { limits: changes }).map(({ id }) => id);

describe('the limits in force', () => {
  it('are those that are on, without changes', () => {
    expect(ids(undefined)).toEqual(['most', 'few', 'everywhere', 'steps']);
    expect(ids({})).toEqual(['most', 'few', 'everywhere', 'steps']);
    const allOn = limits.filter(({ on }) => on);
    expect(limitsInForce({ limits: allOn }, {})).toBe(allOn);
  });

  it('are switched on and off by a scenario', () => {
    expect(ids({ base: { on: true }, few: { on: false } })).toEqual([
      'most',
      'base',
      'everywhere',
      'steps',
    ]);
  });

  it('are the same objects where nothing changed, from one division to the next', () => {
    const changes = { most: { cents: 7 } };
    const first = limitsInForce({ limits }, { limits: changes });
    expect(limitsInForce({ limits }, { limits: changes })).toBe(first);
    expect(first[1]).toBe(few);
    const others = [...limits];
    expect(limitsInForce({ limits: others }, { limits: changes })).not.toBe(first);
  });

  it('have the numbers of the scenario', () => {
    expect(
      limitsInForce(
        { limits },
        {
          limits: {
            most: { cents: 7, on: true },
            base: { on: true, share: 0.5 },
            few: { atMost: 9 },
            everywhere: { atLeast: 2 },
            steps: { on: true },
          },
        },
      ),
    ).toEqual([
      { ...most, amount: { kind: 'cents', cents: 7 } },
      { ...base, amount: { kind: 'share', share: 0.5, divided: 'equally' } },
      { ...few, atMost: 9 },
      { ...everywhere, atLeast: 2 },
      steps,
    ]);
  });

  it('keep the numbers that a change does not name, or that belong to another kind', () => {
    const on = { on: true, share: 0.5, cents: 5, atMost: 5, atLeast: 5 };
    expect(
      limitsInForce(
        { limits },
        { limits: { most: { share: 0.5 }, base: { on: true, cents: 5 }, few: {}, everywhere: {} } },
      ),
    ).toEqual([most, base, few, everywhere, steps]);
    expect(limitsInForce({ limits }, { limits: { steps: on } })[3]).toEqual(steps);
  });

  it('are not changed by what a name inherits', () => {
    const named = limits.map((one) => ({ ...one, id: 'toString' }));
    expect(limitsInForce({ limits: named }, { limits: {} })[0]).toBe(named[0]);
  });
});

it('what a scenario may change of a limit is what its kind has', () => {
  expect(limits.map(limitSettings)).toEqual([
    { on: true, cents: 100 },
    { on: false, share: 0.25 },
    { on: true, atMost: 3 },
    { on: true, atLeast: 1 },
    { on: true },
  ]);
});
