import { asShares, total, type Weight } from './weights-in-use.ts';

/**
 * The weights as shares that sum to 1, after one of them is set to `share`. Locked siblings keep
 * their share; the others divide what is left in proportion to what they had, equally if that was
 * nothing. A share that the locked ones leave no room for becomes what room there is; with every
 * sibling locked nothing can move. Throws a RangeError for an id that is not among the weights or a
 * share outside 0–1.
 */
export function setShare(weights: readonly Weight[], id: string, share: number): readonly Weight[] {
  if (!weights.some((weight) => weight.id === id)) {
    throw new RangeError(`${id} is not one of ${weights.map((weight) => weight.id).join(', ')}.`);
  }
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`A share lies between 0 and 1; got ${share}.`);
  const shares = asShares(weights);
  const held = shares.filter((weight) => weight.locked && weight.id !== id);
  const free = shares.filter((weight) => !weight.locked && weight.id !== id);
  const room = Math.max(0, 1 - total(held));
  const set = free.length === 0 ? room : Math.min(share, room);
  const left = room - set;
  const previous = total(free);
  return shares.map((weight) => {
    if (weight.id === id) return { ...weight, weight: set };
    if (weight.locked) return weight;
    const part = previous === 0 ? 1 / free.length : weight.weight / previous;
    return { ...weight, weight: left * part };
  });
}
