import type { Scenario } from '../parse/scenario.ts';

/**
 * The scenario with limits on groups switched off, by their ids; with `leftover`, money that a pool
 * leaves stays in that pool. Other changes of the scenario stay as they are; nothing to leave out gives
 * the same scenario.
 */
export function withoutLimits(
  scenario: Scenario,
  { ids, leftover }: { readonly ids: readonly string[]; readonly leftover: boolean },
): Scenario {
  if (ids.length === 0 && !leftover) return scenario;
  const off = ids.map((id) => [id, { ...scenario.limits?.[id], on: false }] as const);
  return {
    ...scenario,
    ...(ids.length > 0 && { limits: { ...scenario.limits, ...Object.fromEntries(off) } }),
    ...(leftover && { leftover: { kind: 'stays' } }),
  };
}
