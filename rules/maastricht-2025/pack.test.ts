import { describe, expect, it } from 'vitest';
import type { Source } from '@maatstaf/core';
import { citingParts } from '@maatstaf/core/parse';
import { readPack } from './read-pack.ts';

const { pack, dataset } = readPack();
const authorities = ['adopted', 'executive', 'advice', 'residents'];

/** Of everything that says where it comes from. */
const sources: readonly Source[] = citingParts(pack).map(({ source }) => source);

const withoutIndex = ['BU09350001', 'BU09350303', 'BU09350304', 'BU09350500', 'BU09350503'];

describe('the rules of the Maastricht pack', () => {
  it('are at least 28, over three principles, with every kind of effect', () => {
    const effects = new Set(pack.rules.map(({ event }) => event.type));
    expect(pack.rules.length).toBeGreaterThanOrEqual(28);
    expect(pack.principles.map(({ id }) => id)).toEqual([
      'tailoring',
      'ownership',
      'unequal-investment',
    ]);
    expect([...effects].toSorted()).toEqual(['attention', 'earmark', 'exclude', 'limit', 'score']);
  });

  it('each rest on a policy statement or a law, never on configuration', () => {
    const without = pack.rules.filter(({ event }) => {
      const { source } = event.params;
      return (
        source === 'configuration' || (source.statements.length === 0 && source.law === undefined)
      );
    });
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('carry the highest authority among the documents they cite, like all that has a source', () => {
    const wrong = sources.filter(
      (source) => source !== 'configuration' && source.authority !== highestAuthority(source),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the quotes of the Maastricht pack', () => {
  it('are short', () => {
    const long = pack.statements.filter(({ quote }) => quote.split(/\s+/).length > 25);
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});

describe('the data of the Maastricht pack', () => {
  it('holds all 44 neighbourhoods in seven city districts', () => {
    expect(dataset.neighbourhoods).toHaveLength(44);
    expect(new Set(dataset.neighbourhoods.map(({ cityDistrict }) => cityDistrict)).size).toBe(7);
  });

  it('holds the index as published for 39 of them, and none for five', () => {
    const missing = dataset.neighbourhoods.filter(
      ({ facts }) => facts['neighbourhood.vulnerabilityIndex'] === null,
    );
    expect(missing.map(({ code }) => code)).toEqual(withoutIndex);
    for (const { facts } of dataset.neighbourhoods.filter(
      ({ code }) => !withoutIndex.includes(code),
    )) {
      const sum = Number(facts['neighbourhood.vulnerabilitySum']);
      expect((sum / 3).toFixed(1)).toBe(
        Number(facts['neighbourhood.vulnerabilityIndex']).toFixed(1),
      );
    }
  });

  it('holds no population, because no real count of one year is at hand', () => {
    expect(dataset.neighbourhoods.filter(({ population }) => population !== null)).toEqual([]);
  });

  it('holds example proposals for every building block and every neighbourhood', () => {
    const pools = new Set(dataset.proposals.map(({ pool }) => pool));
    const served = new Set(
      dataset.proposals.flatMap(({ serves }) => serves.map(({ neighbourhood }) => neighbourhood)),
    );
    expect(dataset.proposals.length).toBeGreaterThanOrEqual(60);
    expect([...pools].filter((pool) => pool !== null).toSorted()).toEqual(
      pack.pools.map(({ id }) => id).toSorted(),
    );
    expect(served.size).toBe(44);
  });

  it('says of every example what is invented, and that amounts are illustrative', () => {
    const silent = dataset.proposals.filter(({ note }) => !/bedacht/.test(note?.nl ?? ''));
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(dataset.illustrativeAmounts).toBe(true);
  });

  it('has enough that serve several neighbourhoods, and enough that can be divided', () => {
    const spread = dataset.proposals.filter(({ serves }) => serves.length > 1);
    const divisible = dataset.proposals.filter(({ minimumCents }) => minimumCents !== null);
    expect(spread.length).toBeGreaterThanOrEqual(10);
    expect(divisible.length).toBeGreaterThanOrEqual(12);
  });
});

function statementsOf(source: Source): readonly string[] {
  return source === 'configuration' ? [] : source.statements;
}

function highestAuthority(source: Source): string | undefined {
  const cited = statementsOf(source).map((id) => {
    const document = pack.statements.find((statement) => statement.id === id)?.document;
    return pack.documents.find(({ id: known }) => known === document)?.authority ?? 'residents';
  });
  return authorities.find((authority) => cited.some((other) => other === authority));
}
