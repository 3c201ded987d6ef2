import type { FactValue, Rule } from '@maatstaf/core';
import { madeCondition } from './made-condition.ts';
import { type MadeFact, madeFacts, madeValue } from './made-fact.ts';
import { seeded } from './random.ts';

/** Rules and the fact sets to try them on: what every engine is given. */
export interface Workload {
  readonly rules: readonly Rule[];
  /** One object per fact set, with a value for every fact; `null` is unknown. */
  readonly records: readonly Readonly<Record<string, FactValue>>[];
}

/** 40 rules of three comparisons and 6,000 sets of 20 facts, with a part of the values unknown. */
export function workload(unknownShare: number): Workload {
  const random = seeded(40);
  const facts = madeFacts('proposal', 20) as readonly [MadeFact, ...MadeFact[]];
  const rules = Array.from({ length: 40 }, (_, index) => ({
    name: `made/rule-${index}`,
    conditions: madeCondition(facts, random),
    event: {
      type: 'attention' as const,
      params: { title: { en: 'made' }, reason: { en: 'made' }, source: 'configuration' as const },
    },
  }));
  const records = Array.from({ length: 6_000 }, () =>
    Object.fromEntries(
      facts.map((fact) => [fact.id, random.next() < unknownShare ? null : madeValue(fact, random)]),
    ),
  );
  return { rules, records };
}
