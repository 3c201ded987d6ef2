import type { Award, Proposal } from '@maatstaf/core';
import { describe, expect, it } from 'vitest';
import { type AwardFilter, keptBy } from './kept-by.ts';

const proposal = (id: string, title: Proposal['title'], serves: readonly string[]) =>
  ({
    id,
    title,
    serves: serves.map((neighbourhood) => ({ neighbourhood })),
  }) as unknown as Proposal;

const award = (status: Award['status'], pool: string | null = 'small') =>
  ({ status, pool }) as Award;

const cafe = proposal('p-1', { nl: 'Praatcafé in Caberg', en: 'Talking café' }, ['N1', 'N2']);

const keeps = (filter: Partial<AwardFilter>, ...[of, by]: [Proposal, Award]) =>
  keptBy({ query: '', ...filter })?.(of, by);

describe('keptBy', () => {
  it('is no filter at all where nothing is asked', () => {
    expect(keptBy({ query: '  ' })).toBeUndefined();
    expect(
      keptBy({ query: '', neighbourhood: undefined, pool: undefined, outcome: undefined }),
    ).toBeUndefined();
  });

  it('finds a name by parts of its words in any order, without accents and capitals, in any language', () => {
    for (const query of ['cafe', 'CAFÉ', 'caberg praat', 'talking', 'p-1'])
      expect(keeps({ query }, cafe, award('awarded'))).toBe(true);
    for (const query of ['tuin', 'caberg tuin', 'N1'])
      expect(keeps({ query }, cafe, award('awarded'))).toBe(false);
  });

  it('takes a mark of regular expressions for what it is', () => {
    expect(keeps({ query: '.*' }, cafe, award('awarded'))).toBe(false);
  });

  it('keeps what serves a neighbourhood, be it in part', () => {
    expect(keeps({ neighbourhood: 'N2' }, cafe, award('awarded'))).toBe(true);
    expect(keeps({ neighbourhood: 'N3' }, cafe, award('awarded'))).toBe(false);
  });

  it('keeps one pool, and tells those without a pool from all pools', () => {
    expect(keeps({ pool: 'small' }, cafe, award('awarded'))).toBe(true);
    expect(keeps({ pool: null }, cafe, award('awarded'))).toBe(false);
    expect(keeps({ pool: null }, cafe, award('incomplete', null))).toBe(true);
  });

  it('has every status under one outcome', () => {
    const kept = (outcome: NonNullable<AwardFilter['outcome']>) =>
      (
        [
          'awarded',
          'partially-awarded',
          'refused-ceiling',
          'refused-ineligible',
          'refused-below-threshold',
          'incomplete',
          'withdrawn',
        ] as const
      ).filter((status) => keeps({ outcome }, cafe, award(status)));
    expect(kept('awarded')).toEqual(['awarded']);
    expect(kept('partial')).toEqual(['partially-awarded']);
    expect(kept('refused')).toEqual([
      'refused-ceiling',
      'refused-ineligible',
      'refused-below-threshold',
    ]);
    expect(kept('not-assessed')).toEqual(['incomplete', 'withdrawn']);
  });

  it('keeps only what passes all that is asked', () => {
    const asked = { query: 'cafe', neighbourhood: 'N1', outcome: 'awarded' } as const;
    expect(keeps(asked, cafe, award('awarded'))).toBe(true);
    expect(keeps(asked, cafe, award('refused-ceiling'))).toBe(false);
  });
});
