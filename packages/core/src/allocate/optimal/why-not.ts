import { conflicting } from './conflicting.ts';
import { programmeOf, type Settled } from './model.ts';
import type { Optimum } from './optimum.ts';
import type { Asking } from './programme.ts';
import { type Search, searchFor } from './search.ts';

/** The limits that stand in each other's way. */
export function* whyNot({ choice, seconds, used }: Search): Asking<Optimum> {
  let isIrreducible = true;
  let left = seconds === null ? null : seconds - used();
  const conflict = yield* conflicting(choice.bounds, function* (kept) {
    const part = searchFor({ ...choice, bounds: kept }, left);
    const { model } = part;
    const free: Settled = new Int8Array(choice.claimCents.length).fill(-1);
    const anything = programmeOf(model, new Float64Array(model.columns), free);
    const found = yield* part.find(anything, () => true, 'certain');
    if (left !== null) left -= part.used();
    if (found.kind === 'stopped') isIrreducible = false;
    return found.kind !== 'none';
  });
  return { kind: 'infeasible', conflict, isIrreducible };
}
