import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { TieBreak } from '../parse/method.ts';
import { datasetOf, proposal } from '../small-pack.test-data.ts';
import { pack } from '../small-run.test-data.ts';
import { compareKeys, decidedBy, lotOf, tieKeys, tieOrder } from './tie-breaks.ts';

const partners = (order: 'ascending' | 'descending'): TieBreak => ({
  kind: 'attribute',
  fact: 'proposal.partnerCount',
  order,
});
const lottery = (seed: string): TieBreak => ({ kind: 'lottery', seed });
const read = () =>
  datasetOf(
    pack,
    [3, 1, 3, null].map((count, index) =>
      proposal({ id: 'abcd'.charAt(index), facts: { 'proposal.partnerCount': count } }),
    ),
  ).proposals;
const proposals = read();
/** Of records that were just read: nothing of them is kept. */
const ordered = (tieBreaks: readonly TieBreak[]): string => {
  const fresh = read();
  return [...tieOrder(fresh, tieBreaks)].map((place) => fresh[place]?.id).join('');
};

describe('a tie', () => {
  it('is broken by an attribute, unknown last both ways, and equals by id', () => {
    expect(ordered([partners('ascending')])).toBe('bacd');
    expect(ordered([partners('descending')])).toBe('acbd');
  });

  it('is broken by the next that is declared where the first leaves one', () => {
    const [first, second] = ['a', 'c'].toSorted((one, other) =>
      lotOf('seed', one) < lotOf('seed', other) ? -1 : 1,
    );
    expect(ordered([partners('descending'), lottery('seed')])).toBe(`${first}${second}bd`);
  });

  it('is broken by id where nothing is declared', () => {
    expect(ordered([])).toBe('abcd');
  });

  it('is drawn by lot: the SHA-256 of seed and id, the lowest first', () => {
    const lot = (seed: string, id: string): string =>
      createHash('sha256')
        .update(JSON.stringify([seed, id]))
        .digest('hex');
    expect(lotOf('seed', 'a')).toBe(lot('seed', 'a'));
    for (const seed of ['one', 'two', 'one']) {
      const byLot = ['a', 'b', 'c', 'd'].toSorted((one, other) =>
        lot(seed, one) < lot(seed, other) ? -1 : 1,
      );
      expect(ordered([lottery(seed)])).toBe(byLot.join(''));
    }
  });

  it('says by what it was broken', () => {
    const tieBreaks = [partners('ascending'), lottery('seed')];
    const [a = [], b = [], c = []] = proposals.map((one) => tieKeys(one, tieBreaks));
    expect(decidedBy(a, b, tieBreaks)).toBe('attribute');
    expect(decidedBy(a, c, tieBreaks)).toBe('lottery');
    expect(decidedBy(['a'], ['b'], [])).toBe('id');
    expect(compareKeys(a, a)).toBe(0);
    expect(compareKeys(a, b)).toBeGreaterThan(0);
    expect(compareKeys(b, a)).toBeLessThan(0);
  });

  it('is worked out once for the same proposals', () => {
    const tieBreaks = [lottery('seed')];
    expect(tieOrder(proposals, [...tieBreaks])).toBe(tieOrder(proposals, tieBreaks));
  });
});
