import type { Criterion, Effect, Pack, Points, Principle, Rule } from '@maatstaf/core';
import { madeCondition } from './made-condition.ts';
import { catalogueEntry, type MadeFact, madeFacts } from './made-fact.ts';
import { type Random, seeded } from './random.ts';

/** The vulnerability that the country's need is measured by, 0–100. */
export const needFact = 'neighbourhood.vulnerability';
export const proposalFacts = madeFacts('proposal', 20) as readonly [MadeFact, ...MadeFact[]];
export const neighbourhoodFacts = madeFacts('neighbourhood', 6);
export const pools = ['works', 'meetings', 'greenery'] as const;

const facts = [...proposalFacts, ...neighbourhoodFacts] as const;
const configuration = 'configuration' as const;
const titled = (text: string) => ({ title: { en: text }, source: configuration });
const worded = (text: string) => ({ ...titled(text), reason: { en: text } });

/**
 * A policy of 50 rules of three comparisons: 40 that score (half of them by a piecewise-linear
 * function) for ten criteria, 4 that exclude, 4 that limit and 2 that ask for attention; with three
 * pools, and a budget that pays for about a third.
 */
export function countryPack(proposals: number): Pack {
  const random = seeded(50);
  const principles = Array.from({ length: 5 }, (_, index) => principle(index));
  const criteria = principles.flatMap((one) => one.criteria);
  const rules = [
    ...criteria.flatMap((criterion) =>
      [0, 1, 2, 3].map((step) =>
        madeRule(`score/${criterion.id}-${step}`, scored(criterion, step, random), random),
      ),
    ),
    ...['a', 'b', 'c', 'd'].map((name) => excluding(`exclude/${name}`, random)),
    ...['a', 'b', 'c', 'd'].map((name) =>
      madeRule(`limit/${name}`, limited(`limit/${name}`), random),
    ),
    ...['a', 'b'].map((name) =>
      madeRule(
        `attention/${name}`,
        { type: 'attention', params: worded(`attention ${name}`) },
        random,
      ),
    ),
  ];
  return {
    format: 'maatstaf-pack/1',
    id: 'made-country',
    version: '1.0.0',
    title: { en: 'A country' },
    jurisdiction: { en: 'A country' },
    languages: ['en'],
    validFrom: '2026-01-01',
    illustrativeAmounts: true,
    documents: [],
    principles,
    parameters: [],
    pools: pools.map((id) => ({ id, ...titled(id), budgetShare: 1 / 3 })),
    earmarks: [],
    limits: [],
    duties: [],
    needModels: [
      {
        id: 'vulnerability',
        kind: 'given',
        ...titled('vulnerability'),
        warnings: [],
        index: needFact,
        measure: needFact,
        goalposts: { low: 0, high: 100 },
        roundingError: 0.05,
      },
    ],
    allocation: {
      budgetCents: proposals * 3_000_000,
      method: { kind: 'ranking', mode: 'skip', partial: true },
      tieBreaks: [{ kind: 'lottery', seed: 'country' }],
      leftover: { kind: 'stays' },
      source: configuration,
    },
    facts: [catalogueEntry({ id: needFact, type: 'number' }), ...facts.map(catalogueEntry)],
    statements: [],
    rules: rules.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function principle(index: number): Principle {
  const criterion = (place: number): Criterion => ({
    id: `criterion-${index}-${place}`,
    ...titled('criterion'),
    description: { en: 'criterion' },
    weight: place + 1,
    combine: place === 0 ? 'sum' : 'max',
    whenUnknown: 0.5,
  });
  return {
    id: `principle-${index}`,
    ...titled('principle'),
    description: { en: 'principle' },
    weight: index + 1,
    criteria: [criterion(0), criterion(1)],
  };
}

function madeRule(name: string, event: Effect, random: Random): Rule {
  return { name, conditions: madeCondition(facts, random), event };
}

function scored(criterion: Criterion, step: number, random: Random): Effect {
  const line: Points = {
    fact: step === 1 ? 'need.cumulative' : 'proposal.fact0',
    line: [
      [0, 0],
      [20, 10 + random.below(10)],
      [50, 30 + random.below(10)],
      [80, 60],
    ],
  };
  return {
    type: 'score',
    params: {
      ...worded(criterion.id),
      criterion: criterion.id,
      points: step % 2 === 0 ? 10 * (step + 2) : line,
    },
  };
}

/** Excludes about one proposal in a hundred, and leaves about as many undecided. */
function excluding(name: string, random: Random): Rule {
  const [, , flag, amount] = proposalFacts;
  return {
    name,
    conditions: {
      all: [
        { fact: proposalFacts[0].id, operator: 'lessThan', value: 5 + random.below(5) },
        { fact: flag?.id ?? '', operator: 'equal', value: random.next() < 0.5 },
        { fact: amount?.id ?? '', operator: 'greaterThan', value: 60 + random.below(30) },
      ],
    },
    event: { type: 'exclude', params: worded(name) },
  };
}

function limited(name: string): Effect {
  return {
    type: 'limit',
    params: {
      ...worded(name),
      caps: [
        { kind: 'share', of: 'proposal.requestedCents', share: 0.75 },
        { kind: 'amount', cents: 15_000_000 },
      ],
    },
  };
}
