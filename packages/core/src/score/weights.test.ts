import { describe, expect, it } from 'vitest';
import { baseline } from '../parse/baseline.ts';
import { smallPackParsed } from '../small-pack.test-data.ts';
import { runWith } from '../small-run.test-data.ts';
import { sharesByPool } from './weights.ts';

/** Weighs a policy of its own by how much need counts beside quality. */
async function weigher() {
  const pack = smallPackParsed();
  const { assessment } = await runWith(pack, []);
  return (need: number, own = pack) =>
    sharesByPool(own, { ...baseline(own), principleWeights: { need, quality: 1 } }, assessment);
}

describe('the shares of every pool', () => {
  it('are made once for the same pack, weights and criteria', async () => {
    const weighing = await weigher();
    const shares = weighing(2);
    expect(weighing(3)).not.toBe(shares);
    expect(weighing(2)).toBe(shares);
    expect(weighing(2, smallPackParsed())).not.toBe(shares);
    expect(shares.get('small')).toEqual([
      { criterion: 'vulnerability', principle: 'need', share: 2 / 3 },
      { criterion: 'partners', principle: 'quality', share: 1 / 3 },
    ]);
  });

  it('are kept for sixteen weightings, and the oldest goes first', async () => {
    const weighing = await weigher();
    // The run itself weighed by the weights of the pack, which are 1 and 1.
    const [first, second] = [weighing(1), weighing(2)];
    for (let need = 3; need <= 16; need += 1) weighing(need);
    expect(weighing(1)).toBe(first);
    weighing(17);
    expect(weighing(2)).toBe(second);
    expect(weighing(1)).not.toBe(first);
  });
});
