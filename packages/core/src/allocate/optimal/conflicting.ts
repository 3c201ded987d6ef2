import type { Asking } from './programme.ts';

/**
 * An irreducible conflicting set: items that cannot all be had together, though any of them can be
 * missed. Found by deletion: what can be left out while the rest still conflicts is left out, in
 * order, so that earlier items are dropped first and the last ones stay. `canHave` says whether a list can be had
 * together; the whole list cannot.
 */
export function* conflicting<Item>(
  items: readonly Item[],
  canHave: (kept: readonly Item[]) => Asking<boolean>,
): Asking<readonly Item[]> {
  let kept = items;
  for (const item of items) {
    const without = kept.filter((one) => one !== item);
    if (!(yield* canHave(without))) kept = without;
  }
  return kept;
}
