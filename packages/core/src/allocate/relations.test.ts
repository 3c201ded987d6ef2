import { describe, expect, it } from 'vitest';
import type { Dataset } from '../parse/dataset.ts';
import { relationsOf } from './relations.ts';

interface Links {
  readonly incompatibleWith?: readonly string[];
  readonly requires?: readonly string[];
}

/** Proposals a, b, c … with what they say of one another. */
const dataset = (...links: readonly Links[]): Dataset =>
  ({
    proposals: links.map(({ incompatibleWith = [], requires = [] }, place) => ({
      id: 'abcd'.charAt(place),
      incompatibleWith,
      requires,
    })),
  }) as unknown as Dataset;

describe('proposals that hang together', () => {
  it('exclude each other both ways, whichever says so, and once', () => {
    const { incompatible, requires } = relationsOf(
      dataset({ incompatibleWith: ['c'] }, {}, { incompatibleWith: ['a', 'd'] }, {}),
    );
    expect([...incompatible]).toEqual([
      [0, [2]],
      [2, [0, 3]],
      [3, [2]],
    ]);
    expect([...requires]).toEqual([]);
  });

  it('need others one way', () => {
    const { incompatible, requires } = relationsOf(dataset({}, { requires: ['c', 'a'] }, {}));
    expect([...requires]).toEqual([[1, [2, 0]]]);
    expect([...incompatible]).toEqual([]);
  });

  it('have no relation with one that is not there', () => {
    const { incompatible, requires } = relationsOf(
      dataset({ incompatibleWith: ['z'], requires: ['z'] }),
    );
    expect([...incompatible]).toEqual([]);
    expect([...requires]).toEqual([[0, []]]);
  });

  it('are read once from the same records', () => {
    const records = dataset({ requires: ['b'] }, {});
    expect(relationsOf(records)).toBe(relationsOf(records));
  });
});
