import { describe, expect, it } from 'vitest';
import type { Dataset } from '../parse/dataset.ts';
import { boundsOf } from './limit-bounds.ts';

/** A town with these inhabitants per neighbourhood. */
const town = (...populations: readonly (number | null)[]): Dataset =>
  ({ neighbourhoods: populations.map((population) => ({ population })) }) as unknown as Dataset;

const grouping = (keys: readonly string[], groupOfArea: readonly number[] | null) => ({
  keys,
  groupOfArea: groupOfArea === null ? null : Int32Array.from(groupOfArea),
  members: [],
  counting: null,
});
const share = (part: number, divided: 'each' | 'equally' | 'by-population') =>
  ({ kind: 'share', share: part, divided }) as const;
const two = grouping(['North', 'South'], [0, 1, 0, -1]);

describe('the bound of a limit on each group', () => {
  it('is an amount in cents', () => {
    expect(boundsOf({ kind: 'cents', cents: 70 }, two, 1_000, town(1, 1, 1, 1))).toEqual([70, 70]);
  });

  it('is a share of the money, for each', () => {
    expect(boundsOf(share(0.3, 'each'), two, 1_005, town(1, 1, 1, 1))).toEqual([301, 301]);
  });

  it('is an equal part of a share, the first cents to the first', () => {
    expect(boundsOf(share(0.5, 'equally'), two, 1_003, town(9, 1, 1, 1))).toEqual([251, 250]);
  });

  it('is a part by inhabitants: those of all its neighbourhoods, and of no others', () => {
    expect(boundsOf(share(0.5, 'by-population'), two, 1_000, town(20, 40, 40, 300))).toEqual([
      300, 200,
    ]);
    expect(boundsOf(share(1, 'by-population'), two, 101, town(20, 40, 40, 300))).toEqual([61, 40]);
  });

  it('is an equal part where a count is missing of one of its neighbourhoods', () => {
    const amount = share(0.5, 'by-population');
    expect(boundsOf(amount, two, 1_000, town(20, 40, null, 300))).toEqual([250, 250]);
    expect(boundsOf(amount, two, 1_000, town(null, 40, 20, 300))).toEqual([250, 250]);
    expect(boundsOf(amount, two, 1_000, town(20, 40, 40, null))).toEqual([300, 200]);
  });

  it('is an equal part where proposals decide who belongs to a group', () => {
    const earmarks = grouping(['culture', 'youth'], null);
    expect(boundsOf(share(1, 'by-population'), earmarks, 100, town(20, 40))).toEqual([50, 50]);
  });
});
