/** Gives every list that it is handed in another order; the same seed gives the same orders. */
export type Shuffle = <Item>(list: readonly Item[]) => Item[];

/** A source of orders, by a linear congruential generator: repeatable, and good enough to mix a list. */
export function shuffleFrom(seed: number): Shuffle {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return (list) => {
    const left = [...list];
    return list.flatMap(() => left.splice(below(left.length), 1));
  };
}
