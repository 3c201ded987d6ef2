import { describe, expect, it } from 'vitest';
import { baseline } from '../parse/baseline.ts';
import { pack } from '../small-run.test-data.ts';
import { setShare } from './set-share.ts';
import { asShares, type Weight, weightsInUse } from './weights-in-use.ts';

const weight = (id: string, size: number, locked = false): Weight => ({ id, weight: size, locked });
const sizes = (weights: readonly Weight[]): readonly number[] =>
  weights.map(({ weight }) => weight);

describe('setting the share of a weight', () => {
  it('divides what is left over the others in proportion to what they had', () => {
    const three = [weight('a', 5), weight('b', 3), weight('c', 1)];
    expect(setShare(three, 'a', 0.6)).toEqual([
      weight('a', 0.6),
      weight('b', 0.4 * (3 / 9 / (4 / 9))),
      weight('c', expect.closeTo(0.1, 12) as number),
    ]);
  });

  it('divides what is left equally over others that had nothing', () => {
    const three = [weight('a', 1), weight('b', 0), weight('c', 0)];
    expect(sizes(setShare(three, 'a', 0.5))).toEqual([0.5, 0.25, 0.25]);
  });

  it('leaves what is locked at its share', () => {
    const three = [weight('a', 2), weight('b', 1, true), weight('c', 1)];
    expect(setShare(three, 'a', 0.7)).toEqual([
      weight('a', 0.7),
      weight('b', 0.25, true),
      weight('c', expect.closeTo(0.05, 12) as number),
    ]);
  });

  it('moves a locked weight that is itself set', () => {
    const two = [weight('a', 1, true), weight('b', 1)];
    expect(setShare(two, 'a', 0.9)).toEqual([
      weight('a', 0.9, true),
      weight('b', expect.closeTo(0.1, 12) as number),
    ]);
  });

  it('gives no more than the locked ones leave', () => {
    const three = [weight('a', 1), weight('b', 2, true), weight('c', 1)];
    expect(sizes(setShare(three, 'a', 0.8))).toEqual([0.5, 0.5, 0]);
  });

  it('moves nothing where every sibling is locked', () => {
    const two = [weight('a', 1), weight('b', 3, true)];
    expect(sizes(setShare(two, 'a', 0.1))).toEqual([0.25, 0.75]);
  });

  it('goes from nothing to all', () => {
    const two = [weight('a', 1), weight('b', 1)];
    expect(sizes(setShare(two, 'a', 0))).toEqual([0, 1]);
    expect(sizes(setShare(two, 'a', 1))).toEqual([1, 0]);
  });

  it('refuses an id that is not there, and a share outside 0–1', () => {
    const two = [weight('a', 1), weight('b', 1)];
    expect(() => setShare(two, 'z', 0.5)).toThrow('z is not one of a, b.');
    for (const share of [-0.1, 1.1, Number.NaN]) {
      expect(() => setShare(two, 'a', share)).toThrow(`got ${share}`);
    }
  });
});

describe('weights as shares', () => {
  it('sum to one', () => {
    expect(asShares([weight('a', 3), weight('b', 1, true)])).toEqual([
      weight('a', 0.75),
      weight('b', 0.25, true),
    ]);
  });

  it('are equal where all weights are zero', () => {
    expect(sizes(asShares([weight('a', 0), weight('b', 0)]))).toEqual([0.5, 0.5]);
  });
});

describe('the weights in use', () => {
  it("are the pack's where the scenario has none", () => {
    const { principles, criteria } = weightsInUse(pack, baseline(pack));
    expect(principles).toEqual([weight('need', 1), weight('quality', 1)]);
    expect([...criteria]).toEqual([
      ['need', [weight('vulnerability', 1)]],
      ['quality', [weight('partners', 3), weight('open', 1)]],
    ]);
  });

  it("are the scenario's where it has them, with what it locked", () => {
    const { principles, criteria } = weightsInUse(pack, {
      ...baseline(pack),
      principleWeights: { need: 0 },
      criterionWeights: { open: 7 },
      lockedWeights: ['need', 'open'],
    });
    expect(principles).toEqual([weight('need', 0, true), weight('quality', 1)]);
    expect(criteria.get('quality')).toEqual([weight('partners', 3), weight('open', 7, true)]);
  });
});
