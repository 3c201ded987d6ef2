import { parseDataset } from './parse/parse-dataset.ts';
import { parsePack } from './parse/parse-pack.ts';
import type { Dataset, Proposal } from './parse/dataset.ts';
import type { Files } from './parse/issue.ts';
import { orThrow } from './parse/or-throw.ts';
import type { Pack } from './parse/pack.ts';
import type { Rule } from './parse/rule.ts';

const text = (words: string) => ({ nl: words, en: words });
const statements = { statements: ['D-1'], authority: 'adopted' };
const said = (words: string) => ({
  title: text(words),
  reason: text(`${words}.`),
  source: statements,
});

/** A small policy: two principles, three criteria, two pools, one rule of every effect. */
export const smallPack = {
  format: 'maatstaf-pack/1',
  id: 'small',
  version: '1.0.0',
  title: text('Small'),
  jurisdiction: text('Nowhere'),
  languages: ['nl', 'en'],
  validFrom: '2026-01-01',
  illustrativeAmounts: true,
  documents: [{ id: 'D', title: text('Plan'), authority: 'adopted', language: 'nl' }],
  principles: [
    {
      id: 'need',
      title: text('Need'),
      description: text('Need'),
      weight: 1,
      source: 'configuration',
      criteria: [
        {
          id: 'vulnerability',
          title: text('Vulnerability'),
          description: text('Vulnerability'),
          weight: 1,
          combine: 'max',
          whenUnknown: 0.4,
          source: 'configuration',
        },
      ],
    },
    {
      id: 'quality',
      title: text('Quality'),
      description: text('Quality'),
      weight: 1,
      source: 'configuration',
      criteria: [
        {
          id: 'partners',
          title: text('Partners'),
          description: text('Partners'),
          weight: 3,
          combine: 'sum',
          source: 'configuration',
        },
        {
          id: 'open',
          title: text('Open'),
          description: text('Open'),
          weight: 1,
          combine: 'sum',
          appliesTo: ['large'],
          source: 'configuration',
        },
      ],
    },
  ],
  parameters: [
    {
      id: 'maxShare',
      title: text('Share'),
      unit: 'ratio',
      min: 0,
      max: 1,
      default: 0.5,
      source: 'configuration',
    },
  ],
  poolBy: 'proposal.kind',
  pools: [
    { id: 'large', title: text('Large'), budgetShare: 0.7, source: 'configuration' },
    { id: 'small', title: text('Little'), budgetShare: 0.3, source: 'configuration' },
  ],
  earmarks: [{ id: 'youth', title: text('Youth'), source: 'configuration' }],
  needModels: [
    {
      id: 'published',
      kind: 'given',
      title: text('Index'),
      index: 'neighbourhood.index',
      measure: 'neighbourhood.sum',
      goalposts: { low: 60, high: 120 },
      roundingError: 1.5,
      small: { of: 'neighbourhood.dwellings', below: 250 },
      source: 'configuration',
    },
    {
      id: 'computed',
      kind: 'computed',
      title: text('Own index'),
      warnings: [text('For a test.')],
      dimensions: [
        {
          id: 'crowding',
          title: text('Crowding'),
          weight: 1,
          indicators: [
            {
              fact: 'neighbourhood.dwellings',
              title: text('Dwellings'),
              direction: 'lower-is-needier',
              weight: 1,
              normalisation: { kind: 'min-max', low: 0, high: 1000 },
              source: 'configuration',
            },
          ],
        },
      ],
      source: 'configuration',
    },
  ],
  allocation: {
    budgetCents: 10_000,
    method: { kind: 'ranking', mode: 'skip', partial: true },
    tieBreaks: [{ kind: 'lottery', seed: 'seed' }],
    source: 'configuration',
  },
};

const number = (id: string, unit: string) => ({
  id,
  title: text(id),
  from: 'applicant',
  type: 'number',
  unit,
});
const boolean = (id: string) => ({ id, title: text(id), from: 'applicant', type: 'boolean' });

export const smallFacts = [
  {
    id: 'proposal.kind',
    title: text('kind'),
    from: 'applicant',
    type: 'one-of',
    values: [
      { id: 'large', title: text('large') },
      { id: 'small', title: text('small') },
      { id: 'other', title: text('other') },
    ],
  },
  number('proposal.partnerCount', 'count'),
  number('proposal.totalCostCents', 'cents'),
  { ...number('proposal.openHours', 'hours'), appliesTo: ['large'] },
  boolean('proposal.commercial'),
  boolean('proposal.forYouth'),
  boolean('proposal.newBuilding'),
  number('neighbourhood.index', 'percent'),
  number('neighbourhood.sum', 'count'),
  number('neighbourhood.dwellings', 'count'),
];

const isTrue = (fact: string) => ({ all: [{ fact, operator: 'equal', value: true }] });

export const smallRules = [
  {
    name: 'need/vulnerability',
    conditions: { all: [{ fact: 'need.cumulative', operator: 'greaterThanInclusive', value: 0 }] },
    event: {
      type: 'score',
      params: {
        ...said('Vulnerable neighbourhood'),
        criterion: 'vulnerability',
        points: {
          fact: 'need.cumulative',
          line: [
            [0, 0],
            [100, 100],
          ],
        },
      },
    },
  },
  {
    name: 'quality/partners',
    conditions: { all: [{ fact: 'proposal.partnerCount', operator: 'greaterThan', value: 0 }] },
    event: {
      type: 'score',
      params: {
        ...said('Works with partners'),
        criterion: 'partners',
        points: {
          fact: 'proposal.partnerCount',
          line: [
            [0, 0],
            [4, 80],
          ],
        },
      },
    },
  },
  {
    name: 'quality/many-partners',
    conditions: {
      all: [{ fact: 'proposal.partnerCount', operator: 'greaterThanInclusive', value: 3 }],
    },
    event: {
      type: 'score',
      params: { ...said('Many partners'), criterion: 'partners', points: 50 },
    },
  },
  {
    name: 'quality/open',
    conditions: { all: [{ fact: 'proposal.openHours', operator: 'greaterThan', value: 10 }] },
    event: { type: 'score', params: { ...said('Open often'), criterion: 'open', points: 100 } },
  },
  {
    name: 'eligibility/commercial',
    conditions: isTrue('proposal.commercial'),
    event: { type: 'exclude', params: said('Commercial') },
  },
  {
    name: 'limits/part-of-cost',
    conditions: { all: [{ fact: 'proposal.kind', operator: 'in', value: ['large', 'small'] }] },
    event: {
      type: 'limit',
      params: {
        ...said('Part of the cost'),
        caps: [
          { kind: 'share', of: 'proposal.totalCostCents', share: { fact: 'parameter.maxShare' } },
        ],
      },
    },
  },
  {
    name: 'earmarks/youth',
    conditions: isTrue('proposal.forYouth'),
    event: { type: 'earmark', params: { ...said('Youth'), earmark: 'youth' } },
  },
  {
    name: 'attention/building',
    conditions: isTrue('proposal.newBuilding'),
    event: { type: 'attention', params: said('New building') },
  },
];

/** The facts of a proposal about which nothing is remarkable. */
const plainFacts = {
  'proposal.kind': 'large',
  'proposal.partnerCount': 0,
  'proposal.totalCostCents': 100_000,
  'proposal.openHours': 0,
  'proposal.commercial': false,
  'proposal.forYouth': false,
  'proposal.newBuilding': false,
};

interface ProposalChanges {
  readonly id: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly serves?: unknown;
  readonly requestedCents?: number | null;
  readonly minimumCents?: number;
  readonly withdrawn?: boolean;
}

/** A proposal as it stands in a file: plain, for 1,000 cents in neighbourhood N1, but for the changes. */
export function proposal({ facts = {}, ...changes }: ProposalChanges): object {
  return {
    title: text(changes.id),
    serves: [{ neighbourhood: 'N1' }],
    requestedCents: 1_000,
    ...changes,
    facts: { ...plainFacts, ...facts },
  };
}

/** Three neighbourhoods: N1 needy, N2 half so, N3 small and without an index. */
export const smallNeighbourhoods = `code,name,cityDistrict,population,neighbourhood.index,neighbourhood.sum,neighbourhood.dwellings
N1,One,North,,40,120,900
N2,Two,South,,30,90,800
N3,Three,North,,,,30
`;

export function packFiles({
  pack = smallPack,
  facts = smallFacts,
  rules = smallRules,
}: { pack?: object; facts?: readonly object[]; rules?: readonly object[] } = {}): Files {
  return new Map([
    ['pack.json', JSON.stringify(pack)],
    ['facts.json', JSON.stringify({ facts })],
    [
      'statements.json',
      JSON.stringify({ statements: [{ id: 'D-1', document: 'D', quote: 'Samen ontmoeten.' }] }),
    ],
    ['rules/all.json', JSON.stringify({ rules })],
  ]);
}

export function dataFiles(
  proposals: readonly object[],
  neighbourhoods = smallNeighbourhoods,
): Files {
  return new Map([
    ['neighbourhoods.csv', neighbourhoods],
    ['proposals.json', JSON.stringify({ format: 'maatstaf-proposals/1', proposals })],
  ]);
}

export function smallPackParsed(changes: Parameters<typeof packFiles>[0] = {}): Pack {
  return orThrow(parsePack(packFiles(changes)));
}

export function datasetOf(
  pack: Pack,
  proposals: readonly object[],
  neighbourhoods?: string,
): Dataset {
  return orThrow(parseDataset(pack, dataFiles(proposals, neighbourhoods)));
}

/** The rule of a name, which must be there. */
export function ruleIn(pack: Pack, name: string): Rule {
  const rule = pack.rules.find((one) => one.name === name);
  if (rule === undefined) throw new Error(`There is no rule ${name}.`);
  return rule;
}

/** The proposal of an id, which must be there. */
export function proposalIn(dataset: Dataset, id: string): Proposal {
  const found = dataset.proposals.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no proposal ${id}.`);
  return found;
}
