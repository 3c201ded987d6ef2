import type { Pack, Scenario } from '@maatstaf/core';
import { withoutLimits as leaveOut } from '@maatstaf/core/compare-methods';
import { idsIn } from './option-values.ts';

/** The word for money that a pool leaves and that flows to others. */
export const leftoverWord = 'leftover';

/** A scenario with limits switched off, or the words that name none of them. */
type Without =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly unknown: readonly string[] };

/** What `--without` may name: the ids of the pack's limits on groups, and `leftover`. */
export function leavable({ limits }: Pick<Pack, 'limits'>): readonly string[] {
  return [...limits.map(({ id }) => id), leftoverWord];
}

/**
 * Switches off the limits that are typed, with commas between them; `leftover` keeps money that a pool
 * leaves in that pool. Other changes of the scenario stay as they are.
 */
export function withoutLimits(pack: Pack, scenario: Scenario, typed: string): Without {
  const known = leavable(pack);
  const words = idsIn(typed);
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0) return { ok: false, unknown };
  const ids = words.filter((word) => word !== leftoverWord);
  return {
    ok: true,
    scenario: leaveOut(scenario, { ids, leftover: words.includes(leftoverWord) }),
  };
}
