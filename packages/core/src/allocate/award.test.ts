import { describe, expect, it } from 'vitest';
import { proposal } from '../small-pack.test-data.ts';
import { awardOf, runOf } from '../small-run.test-data.ts';

describe('the reason of a refusal between equals', () => {
  // Pool large has 7,000 cents. With seed 'seed' the draw puts one of the two before the other.
  const lots = async (requestA: number, requestB: number, changes = {}) => {
    const proposals = [
      proposal({ id: 'a', requestedCents: requestA }),
      proposal({ id: 'b', requestedCents: requestB }),
    ];
    const result = await runOf(proposals, changes);
    return { a: awardOf(result, 'a'), b: awardOf(result, 'b') };
  };

  it('is the lot where winning the draw would have brought the money', async () => {
    const { a, b } = await lots(5_000, 5_000);
    expect(new Set([a?.reason, b?.reason])).toEqual(new Set(['lottery', 'rank']));
  });

  it('is the ceiling where the claim would not have fitted with the best lot either', async () => {
    for (const [requestA, requestB] of [
      [9_000, 5_000],
      [5_000, 9_000],
    ] as const) {
      const { a, b } = await lots(requestA, requestB);
      expect(new Set([a?.reason, b?.reason])).toEqual(new Set(['pool-ceiling', 'rank']));
    }
  });

  it('is the ceiling where a person put the equal first', async () => {
    for (const first of ['a', 'b']) {
      const overrides = [{ proposal: first, action: 'lock-in', reason: 'Promised' }];
      const { a, b } = await lots(5_000, 5_000, { overrides });
      expect(new Set([a?.reason, b?.reason])).toEqual(new Set(['locked-in', 'pool-ceiling']));
    }
  });
});
