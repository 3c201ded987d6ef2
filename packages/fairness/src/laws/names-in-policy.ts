import type { Condition, Pack } from '@maatstaf/core';

/** The neighbourhoods and city districts, and all other texts, that rules and limits of a pack name. */
export function namesInPolicy(pack: Pack): ReadonlySet<string> {
  const earlier = known.get(pack);
  if (earlier !== undefined) return earlier;
  const names = new Set([
    ...pack.rules.flatMap(({ conditions }) => [...literals(conditions)]),
    ...pack.duties.flatMap((duty) => (duty.kind === 'no-points' ? [...literals(duty.when)] : [])),
    ...pack.limits.flatMap((limit) => (limit.kind === 'tranches' ? [] : (limit.group.only ?? []))),
  ]);
  known.set(pack, names);
  return names;
}

const known = new WeakMap<Pack, ReadonlySet<string>>();

/** The values that rules compare a fact with. */
export function literalsFor(pack: Pack, fact: string): readonly string[] {
  return [...new Set(pack.rules.flatMap(({ conditions }) => [...literals(conditions, fact)]))];
}

function* literals(condition: Condition, of?: string): Generator<string> {
  if ('all' in condition) for (const part of condition.all) yield* literals(part, of);
  else if ('any' in condition) for (const part of condition.any) yield* literals(part, of);
  else if ('not' in condition) yield* literals(condition.not, of);
  else if (of === undefined || condition.fact === of) {
    const { value } = condition;
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const item of list) if (typeof item === 'string') yield item;
  }
}
