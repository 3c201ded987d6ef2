import { describe, expect, it } from 'vitest';
import type { Source } from '@maatstaf/core';
import { readPack } from './read-pack.ts';

const { pack } = readPack();
const criteria = pack.principles.flatMap((principle) => principle.criteria);

describe('the numbers of the Maastricht pack', () => {
  it('rest on configuration where they set budget, division and parameters, but for two', () => {
    expect(pack.allocation.source).toBe('configuration');
    const sourced = pack.parameters.filter(({ source }) => source !== 'configuration');
    expect(sourced.map(({ id }) => id)).toEqual(['careDistanceKm', 'evaluationYears']);
  });

  it('stand in no sentence that is cited for what they weigh or divide', () => {
    const numbered = [
      ...pack.principles.map(({ id, weight, source }) => ({ id, numbers: [weight], source })),
      ...criteria.map(({ id, weight, whenUnknown, source }) => ({
        id,
        numbers: [weight, whenUnknown * 100],
        source,
      })),
      ...pack.pools.map(({ id, budgetShare, source }) => ({
        id,
        numbers: [budgetShare * 100],
        source,
      })),
    ];
    const named = numbered.filter(({ numbers, source }) => {
      const said = quotesOf(source).flatMap((quote) => quote.match(/\d+(?:[.,]\d+)?/g) ?? []);
      return said.some((number) => numbers.includes(Number(number.replace(',', '.'))));
    });
    expect(numbered.length).toBeGreaterThan(pack.pools.length + pack.principles.length);
    expect(named.map(({ id }) => id)).toEqual([]);
  });

  it('are called configuration by every building block', () => {
    for (const { description } of pack.pools) {
      expect(description?.nl).toContain('Het deel van het budget is een instelling.');
      expect(description?.en).toContain('Its share of the budget is configuration.');
    }
  });

  it('do not make policy of the need model: its index is advice', () => {
    expect(pack.needModels[0]?.source).toEqual({
      statements: ['001-23', '001-61'],
      authority: 'advice',
    });
  });
});

function quotesOf(source: Source): readonly string[] {
  const cited = source === 'configuration' ? [] : source.statements;
  return pack.statements.filter(({ id }) => cited.includes(id)).map(({ quote }) => quote);
}
