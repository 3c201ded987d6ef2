import type { Condition, Pack } from '@maatstaf/core';

const known = new WeakMap<Pack, Map<string, boolean>>();

/** Whether a rule of the pack looks at a fact, in its conditions or along a line of points. */
export function rulesMention(pack: Pack, fact: string): boolean {
  const own = known.get(pack) ?? new Map<string, boolean>();
  known.set(pack, own);
  const found = own.get(fact) ?? mentioned(pack, fact);
  own.set(fact, found);
  return found;
}

function mentioned(pack: Pack, fact: string): boolean {
  return pack.rules.some(({ conditions, event }) => {
    const points = event.type === 'score' ? event.params.points : 0;
    return mentions(conditions, fact) || (typeof points === 'object' && points.fact === fact);
  });
}

function mentions(condition: Condition, fact: string): boolean {
  if ('all' in condition) return condition.all.some((part) => mentions(part, fact));
  if ('any' in condition) return condition.any.some((part) => mentions(part, fact));
  if ('not' in condition) return mentions(condition.not, fact);
  const { value } = condition;
  return (
    condition.fact === fact || (typeof value === 'object' && 'fact' in value && value.fact === fact)
  );
}
