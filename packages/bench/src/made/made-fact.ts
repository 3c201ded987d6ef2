import type { Fact, FactValue } from '@maatstaf/core';
import type { Random } from './random.ts';

/** A fact of a made-up catalogue. */
export interface MadeFact {
  readonly id: string;
  readonly type: 'number' | 'boolean' | 'one-of' | 'set-of';
}

type Names = readonly [string, ...string[]];
/** The values of every closed list. */
export const names: Names = ['alder', 'beech', 'cedar', 'dogwood', 'elm', 'fir', 'gorse', 'hazel'];

const types = ['number', 'number', 'boolean', 'number', 'one-of', 'number', 'set-of'] as const;

/** So many facts of one owner, four in seven of them numbers. */
export function madeFacts(owner: 'proposal' | 'neighbourhood', count: number): readonly MadeFact[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${owner}.fact${index}`,
    type: types[index % types.length] ?? 'number',
  }));
}

/** A known value: numbers from 0 to 100 with two decimals, a name in eight, a set of up to three. */
export function madeValue({ type }: MadeFact, random: Random): FactValue {
  switch (type) {
    case 'number':
      return random.below(10_001) / 100;
    case 'boolean':
      return random.next() < 0.5;
    case 'one-of':
      return random.pick(names);
    case 'set-of':
      return [...new Set(Array.from({ length: random.below(4) }, () => random.pick(names)))];
  }
}

/** The entry of the facts catalogue for a made-up fact. */
export function catalogueEntry({ id, type }: MadeFact): Fact {
  const shared = { id, title: { en: id }, from: 'municipality' as const };
  switch (type) {
    case 'number':
      return { ...shared, type, unit: 'points', min: 0, max: 100 };
    case 'boolean':
      return { ...shared, type };
    default:
      return { ...shared, type, values: names.map((name) => ({ id: name, title: { en: name } })) };
  }
}
