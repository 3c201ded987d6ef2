import { type Condition, factCatalogue, type Pack } from '@maatstaf/core';

/** The neighbourhoods, city districts and other names from open lists that rules and limits of a pack name. */
export function namesInPolicy(pack: Pack): ReadonlySet<string> {
  const earlier = known.get(pack);
  if (earlier !== undefined) return earlier;
  const labels = [...factCatalogue(pack).values()].filter(({ type }) => type === 'label');
  const named = pack.limits.flatMap((limit) =>
    limit.kind !== 'tranches' && placed.has(limit.group.by) ? (limit.group.only ?? []) : [],
  );
  const names = new Set([...named, ...labels.flatMap(({ id }) => literalsFor(pack, id))]);
  known.set(pack, names);
  return names;
}

/** What limits are on that are places. */
const placed: ReadonlySet<string> = new Set(['neighbourhood', 'city-district']);

const known = new WeakMap<Pack, ReadonlySet<string>>();

/** The values that rules compare a fact with. */
export function literalsFor(pack: Pack, fact: string): readonly string[] {
  return [...new Set(pack.rules.flatMap(({ conditions }) => [...literals(conditions, fact)]))];
}

function* literals(condition: Condition, of: string): Generator<string> {
  if ('all' in condition) for (const part of condition.all) yield* literals(part, of);
  else if ('any' in condition) for (const part of condition.any) yield* literals(part, of);
  else if ('not' in condition) yield* literals(condition.not, of);
  else if (condition.fact === of) {
    const { value } = condition;
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const item of list) if (typeof item === 'string') yield item;
  }
}
