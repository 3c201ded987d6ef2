import type { Rule } from '@maatstaf/core';
import * as fc from 'fast-check';
import type { Texts } from '../case.ts';
import { askableFacts } from './askable-facts.ts';
import { budget } from './budget.ts';
import { catalogue } from './catalogue.ts';
import { computedNeed } from './computed-need.ts';
import { condition } from './condition.ts';
import { effectRules } from './effect-rules.ts';
import { method } from './method.ts';
import { points } from './points.ts';
import type { Shape } from './shape.ts';
import { threshold } from './threshold.ts';
import { tieBreaks } from './tie-breaks.ts';
import { valueTree } from './value-tree.ts';

const parameter = (
  id: string,
  unit: 'cents' | 'ratio' | 'count',
  max: number,
  standard: number,
) => ({
  id,
  title: { en: id },
  unit,
  min: 0,
  max,
  default: standard,
  source: 'configuration',
});

const named = (rule: Omit<Rule, 'name'>, index: number): Rule => ({
  name: `${rule.event.type}/r-${index + 1}`,
  ...rule,
});

/** Shares of the budget per pool: even, uneven, with something left over, and a pool of nothing. */
const budgetShares = (pools: number) =>
  pools === 2
    ? fc.constantFrom([0.5, 0.5], [0.3, 0.7], [0.1, 0.25], [0, 1])
    : fc.constantFrom([0.3, 0.3, 0.4], [0.1, 0.2, 0.7], [0.6, 0.3, 0.1], [0.333, 0.333, 0.333]);

/**
 * The files of a pack that `parsePack` accepts. Every kind of rule, condition and points occurs; ids
 * are short (`c-1`, `score/r-1`), so that a counterexample can be read.
 */
export function packFiles(shape: Shape): fc.Arbitrary<Texts> {
  const facts = askableFacts(shape);
  const conditions = condition(facts);
  const effects = effectRules(conditions);
  return valueTree(shape, conditions, points(facts)).chain(({ principles, rules }) =>
    fc
      .record({
        effects,
        budgetCents: budget,
        method,
        tieBreaks,
        threshold: fc.oneof(
          { weight: 2, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: threshold(principles.map(({ id }) => id)) },
        ),
        shares: budgetShares(shape.pools.length),
        goalposts: fc.constantFrom({ low: 0, high: 100 }, { low: 10, high: 50 }),
        small: fc.constantFrom({ of: 'neighbourhood.count', below: 2 }),
        computed: computedNeed,
      })
      .map(
        ({ effects: others, budgetCents, shares, goalposts, small, computed, ...allocation }) => {
          const pack = {
            format: 'maatstaf-pack/1',
            id: 'generated',
            version: '1.0.0',
            title: { en: 'A generated policy' },
            jurisdiction: { en: 'Nowhere' },
            languages: ['en'],
            validFrom: '2026-01-01',
            illustrativeAmounts: true,
            documents: [
              { id: 'D1', title: { en: 'A document' }, authority: 'adopted', language: 'en' },
            ],
            principles,
            parameters: [
              parameter('amount', 'cents', 5000, 1000),
              parameter('part', 'ratio', 1, 0.5),
              parameter('level', 'count', 3, 2),
            ],
            ...(shape.pools.length === 0 ? {} : { poolBy: 'proposal.block' }),
            pools: shape.pools.map((id, index) => ({
              id,
              title: { en: id },
              budgetShare: shares[index] ?? 0,
              source: 'configuration',
            })),
            earmarks: [{ id: 'reserve', title: { en: 'Reserve' }, source: 'configuration' }],
            needModels:
              shape.need === 'none'
                ? []
                : [
                    ...(shape.need === 'choice' ? [computed] : []),
                    {
                      id: 'given',
                      kind: 'given',
                      title: { en: 'Need' },
                      index: 'neighbourhood.index',
                      measure: 'neighbourhood.measure',
                      goalposts,
                      roundingError: 1.5,
                      ...(shape.need === 'given-with-small-areas' ? { small } : {}),
                      source: 'configuration',
                    },
                  ],
            allocation: { budgetCents, ...allocation, source: 'configuration' },
          };
          const statements = [{ id: 'D1-1', document: 'D1', quote: 'A sentence of policy.' }];
          return new Map(
            Object.entries({
              'pack.json': pack,
              'facts.json': { facts: catalogue(shape) },
              'statements.json': { statements },
              'rules/effects.json': { rules: others.map(named) },
              'rules/scores.json': { rules: rules.map(named) },
            }).map(([file, content]) => [file, JSON.stringify(content)]),
          );
        },
      ),
  );
}
