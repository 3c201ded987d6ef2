import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { type FactTable, tableOf, type Verdict, verdictAt } from '../assess/evaluator.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Condition } from '../parse/condition.ts';
import type { Rule } from '../parse/rule.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';

const ruleWith = (conditions: unknown): Rule =>
  ({ name: 'a/b', conditions, event: { type: 'exclude', params: {} } }) as unknown as Rule;

async function verdictsOn(rules: readonly Rule[], table: FactTable): Promise<Verdict[][]> {
  const verdicts = await jsonRulesEngine.evaluate(rules, table);
  return rules.map((_, rule) =>
    Array.from({ length: table.size }, (_row, row) => verdictAt(verdicts, rule, row)),
  );
}

async function verdict(
  conditions: Condition,
  facts: Readonly<Record<string, FactValue>>,
): Promise<string | undefined> {
  const table = tableOf(
    Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, [value]])),
  );
  return (await verdictsOn([ruleWith(conditions)], table))[0]?.[0];
}

const yes = (fact: string) => ({ fact, operator: 'equal', value: true }) as const;

describe('the reference evaluator', () => {
  it('follows strong Kleene logic', async () => {
    const facts = { t: true, f: false, u: null };
    const cases: readonly [Condition, string][] = [
      [{ all: [yes('t'), yes('u')] }, 'undetermined'],
      [{ all: [yes('f'), yes('u')] }, 'not-fired'],
      [{ any: [yes('t'), yes('u')] }, 'fired'],
      [{ any: [yes('f'), yes('u')] }, 'undetermined'],
      [{ not: yes('u') }, 'undetermined'],
      [{ not: { all: [yes('f'), yes('u')] } }, 'fired'],
      [{ not: { any: [yes('t'), yes('u')] } }, 'not-fired'],
      [{ all: [{ not: { not: yes('u') } }] }, 'undetermined'],
    ];
    for (const [condition, expected] of cases)
      expect(await verdict(condition, facts)).toBe(expected);
  });

  it('finds every comparison with an unknown undetermined, also the negative ones', async () => {
    const facts = { n: null, s: null, set: null };
    const leaves = [
      { fact: 'n', operator: 'lessThan', value: 1 },
      { fact: 'n', operator: 'notEqual', value: 1 },
      { fact: 's', operator: 'notIn', value: ['a'] },
      { fact: 'set', operator: 'doesNotContain', value: 'a' },
      { fact: 'n', operator: 'greaterThanInclusive', value: { fact: 'n' } },
    ] as const;
    for (const leaf of leaves) {
      expect(await verdict({ all: [leaf] }, facts)).toBe('undetermined');
      expect(await verdict({ not: leaf }, facts)).toBe('undetermined');
    }
  });

  it('judges each row and each rule on its own', async () => {
    const rules = [ruleWith({ all: [yes('a')] }), ruleWith({ not: yes('a') })];
    const verdicts = await verdictsOn(rules, tableOf({ a: [true, false, null] }));
    expect(verdicts).toEqual([
      ['fired', 'not-fired', 'undetermined'],
      ['not-fired', 'fired', 'undetermined'],
    ]);
  });

  it('leaves frozen rules as they are', async () => {
    const rule = Object.freeze(
      ruleWith(Object.freeze({ all: Object.freeze([Object.freeze(yes('a'))]) })),
    );
    await expect(verdictsOn([rule], tableOf({ a: [true] }))).resolves.toEqual([['fired']]);
  });

  it('rejects an operator that does not exist, in a rule that nobody checked', async () => {
    const rule = ruleWith({ all: [{ fact: 'a', operator: 'matches', value: 'x' }] });
    await expect(verdictsOn([rule], tableOf({ a: ['x'] }))).rejects.toThrow('matches');
  });
});

describe('a rule whose path would run code', () => {
  // A path is a program in the engine's path language: this one calls a method of the fact.
  const path = '$[?(@root.log.push("code in a rule ran"))]';
  const conditions = { all: [{ fact: 'a', path, operator: 'equal', value: 1 }] };
  const freshFact = (): { log: string[] } => ({ log: [] });

  it('runs it in json-rules-engine as it comes', async () => {
    const fact = freshFact();
    await new Engine([{ conditions, event: { type: 'x' } }]).run({ a: fact });
    expect(fact.log).toContain('code in a rule ran');
  });

  it('cannot run it here, even when the rule was never checked', async () => {
    const fact = freshFact();
    const table = tableOf({ a: [fact as unknown as FactValue] });
    await expect(verdictsOn([ruleWith(conditions)], table)).resolves.toEqual([['not-fired']]);
    expect(fact.log).toEqual([]);
  });
});
