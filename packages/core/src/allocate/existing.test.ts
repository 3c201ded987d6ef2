import { describe, expect, it } from 'vitest';
import type { Dataset } from '../parse/dataset.ts';
import { existingIn } from './existing.ts';
import type { GroupedLimit } from './grouping.ts';
import { byDistrict, euros, limit } from './limits.test-data.ts';

const coverage = (more: object): GroupedLimit =>
  limit('places', 'coverage', {
    group: byDistrict,
    atLeast: 1,
    existing: 'neighbourhood.places',
    ...more,
  }) as GroupedLimit;

/** What exists already in a group of a town with so many places per neighbourhood. */
function existing(
  of: GroupedLimit,
  group: number,
  groupOfArea: readonly number[] | null,
  places: readonly (number | null)[],
): object {
  const neighbourhoods = places.map((here) => ({ facts: { 'neighbourhood.places': here } }));
  const grouping = {
    keys: [],
    groupOfArea: groupOfArea === null ? null : Int32Array.from(groupOfArea),
    members: [],
    counting: null,
  };
  return existingIn(of, grouping, group, { neighbourhoods } as unknown as Dataset);
}

describe('what a group has already', () => {
  it('is what its neighbourhoods have together', () => {
    expect(existing(coverage({}), 0, [0, 1, 0], [2, 5, 1])).toEqual({
      existing: 3,
      existingUnknown: false,
    });
  });

  it('may be more where it is unknown of one of its own', () => {
    expect(existing(coverage({}), 0, [0, 1, 0], [2, 5, null])).toEqual({
      existing: 2,
      existingUnknown: true,
    });
    expect(existing(coverage({}), 1, [0, 1, 0], [2, 5, null])).toEqual({
      existing: 5,
      existingUnknown: false,
    });
  });

  it('is what all have, for the whole', () => {
    expect(existing(coverage({ group: { by: 'whole' } }), 0, null, [2, 5, 1])).toEqual({
      existing: 8,
      existingUnknown: false,
    });
  });

  it('is nothing where proposals decide who belongs, and where no fact says it', () => {
    const nothing = { existing: 0, existingUnknown: false };
    expect(existing(coverage({ group: { by: 'earmark' } }), 0, null, [2, null])).toEqual(nothing);
    expect(existing(coverage({ existing: undefined }), 0, [0, 0], [2, null])).toEqual(nothing);
  });

  it('is declared for a count, and nothing for money', () => {
    const few = limit('few', 'count', { group: byDistrict, atMost: 9, existing: 4 });
    expect(existing(few as GroupedLimit, 0, [0, 0], [2, null])).toEqual({
      existing: 4,
      existingUnknown: false,
    });
    const most = limit('most', 'ceiling', {
      group: byDistrict,
      amount: euros(1),
      existing: 'neighbourhood.places',
    });
    expect(existing(most as GroupedLimit, 0, [0, 0], [2, null])).toEqual({
      existing: 0,
      existingUnknown: false,
    });
  });
});
