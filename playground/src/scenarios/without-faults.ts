import type { Issue } from '@maatstaf/core';
import { keysOf } from './pointer-keys.ts';

/** Settings that hold many of a kind, of which one can be left out by itself. */
const many: ReadonlySet<string> = new Set([
  'principleWeights',
  'criterionWeights',
  'lockedWeights',
  'parameters',
  'rulesOff',
  'rules',
  'proposals',
  'tieBreaks',
  'limits',
  'milestones',
  'overrides',
  'withdrawn',
]);

/** Without these it is no scenario of this policy. */
const needed: ReadonlySet<string> = new Set(['', 'format', 'pack']);

/**
 * A scenario's value without the settings that the issues point to: one of many by itself, any other as
 * a whole. Null where what is wrong cannot be left out.
 */
export function withoutFaults(value: unknown, issues: readonly Issue[]): unknown {
  if (typeof value !== 'object' || value === null) return null;
  const whole = new Set<string>();
  const single = new Map<string, Set<string>>();
  for (const { at } of issues) {
    const [setting = '', entry] = at.kind === 'pointer' ? keysOf(at.pointer) : [];
    if (needed.has(setting)) return null;
    if (entry === undefined || !many.has(setting)) whole.add(setting);
    else single.set(setting, (single.get(setting) ?? new Set()).add(entry));
  }
  const kept = Object.entries(value)
    .filter(([setting]) => !whole.has(setting))
    .map(([setting, held]) => [setting, without(held, single.get(setting))] as const);
  return Object.fromEntries(kept);
}

function without(held: unknown, entries: ReadonlySet<string> | undefined): unknown {
  if (entries === undefined || typeof held !== 'object' || held === null) return held;
  if (Array.isArray(held)) return held.filter((_, index) => !entries.has(String(index)));
  return Object.fromEntries(Object.entries(held).filter(([key]) => !entries.has(key)));
}
