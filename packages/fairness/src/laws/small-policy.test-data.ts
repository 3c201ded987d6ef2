import type { Case } from '../case.ts';
import { readCase } from '../read-case.ts';

const title = { en: 'Made up' };
const words = { title, description: title, source: 'configuration' };
const number = (id: string) => ({ id, title, type: 'number', unit: 'points', from: 'published' });

/** What differs between small policies: keys of the pack, of what it says of dividing, and of the scenario. */
export interface Difference {
  readonly pack?: object;
  readonly allocation?: object;
  readonly scenario?: object;
}

/** Its pool, whose neighbourhood it shares, the city district of its own, and other fields of its record. */
interface More {
  readonly part?: string;
  readonly area?: string;
  readonly district?: string;
  /** Instead of its one neighbourhood. */
  readonly serves?: readonly { readonly neighbourhood: string }[];
  readonly minimumCents?: number;
  readonly yearlyCents?: Readonly<Record<string, number>>;
  readonly incompatibleWith?: readonly string[];
  readonly requires?: readonly string[];
}

/** A proposal in its own neighbourhood: what it asks, its merit, another point, and how needy the place is. */
export type Plan = readonly [asks: number, merit: number, other: number, need: number, more?: More];

/** Two principles: merit, and need with another point beside it. Every point is a fact by itself. */
export function smallPolicy(
  plans: Readonly<Record<string, Plan>>,
  { pack = {}, allocation = {}, scenario = {} }: Difference,
): Case {
  const criterion = (id: string) => ({ ...words, id, weight: 1, combine: 'sum' });
  const score = (id: string, fact: string) => ({
    name: `score/${id}`,
    conditions: { all: [{ fact, operator: 'greaterThanInclusive', value: 0 }] },
    event: {
      type: 'score',
      params: {
        title,
        reason: title,
        source: 'configuration',
        criterion: id,
        points: {
          fact,
          line: [
            [0, 0],
            [100, 100],
          ],
        },
      },
    },
  });
  const json = (files: Record<string, unknown>) =>
    new Map(Object.entries(files).map(([file, content]) => [file, JSON.stringify(content)]));
  const files = {
    pack: json({
      'pack.json': {
        format: 'maatstaf-pack/1',
        id: 'small',
        version: '1.0.0',
        title,
        jurisdiction: title,
        languages: ['en'],
        validFrom: '2026-01-01',
        illustrativeAmounts: true,
        documents: [],
        principles: [
          { ...words, id: 'merit', weight: 1, criteria: [criterion('good')] },
          { ...words, id: 'unequal', weight: 1, criteria: [criterion('need'), criterion('other')] },
        ],
        needModels: [
          {
            id: 'index',
            kind: 'given',
            title,
            index: 'neighbourhood.index',
            measure: 'neighbourhood.index',
            goalposts: { low: 0, high: 100 },
            roundingError: 0,
            source: 'configuration',
          },
        ],
        allocation: {
          budgetCents: 100,
          method: { kind: 'ranking', mode: 'skip', partial: true },
          tieBreaks: [
            { kind: 'attribute', fact: 'proposal.lot', order: 'ascending' },
            { kind: 'lottery', seed: 'a' },
          ],
          source: 'configuration',
          ...allocation,
        },
        ...pack,
      },
      'facts.json': {
        facts: [
          number('proposal.merit'),
          number('proposal.other'),
          number('proposal.lot'),
          number('neighbourhood.index'),
          {
            id: 'proposal.part',
            title,
            type: 'label',
            from: 'applicant',
          },
        ],
      },
      'rules/all.json': {
        rules: [
          score('good', 'proposal.merit'),
          score('need', 'need.cumulative'),
          score('other', 'proposal.other'),
        ],
      },
    }),
    data: json({
      'neighbourhoods.json': {
        format: 'maatstaf-neighbourhoods/1',
        neighbourhoods: Object.entries(plans)
          .filter(([id, [, , , , { area = id } = {}]]) => area === id)
          .map(([id, [, , , need, { district } = {}]]) => ({
            code: `n-${id}`,
            name: id,
            cityDistrict: district,
            population: 100,
            facts: { 'neighbourhood.index': need },
          })),
      },
      'proposals.json': {
        format: 'maatstaf-proposals/1',
        proposals: Object.entries(plans).map(([id, [asks, merit, other, , more = {}]], place) => {
          const { part = 'one', area = id, district: _, ...own } = more;
          return {
            id,
            title: { en: id },
            serves: [{ neighbourhood: `n-${area}` }],
            requestedCents: asks,
            facts: {
              'proposal.merit': merit,
              'proposal.other': other,
              'proposal.lot': place,
              'proposal.part': part,
            },
            ...own,
          };
        }),
      },
    }),
    scenario: JSON.stringify({
      format: 'maatstaf-scenario/1',
      pack: { id: 'small', version: '1.0.0' },
      ...scenario,
    }),
  };
  const input = readCase(files);
  if (input === null) throw new Error('The files of a counterexample are not accepted.');
  return { ...input, files, variation: 0 };
}

/** Two pools, each with half of the money. */
export const twoParts = {
  poolBy: 'proposal.part',
  pools: [
    { id: 'one', title, budgetShare: 0.5, source: 'configuration' },
    { id: 'two', title, budgetShare: 0.5, source: 'configuration' },
  ],
};
