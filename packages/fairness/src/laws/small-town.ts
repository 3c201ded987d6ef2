import type { Case, CaseFiles } from '../case.ts';
import { readCase } from '../read-case.ts';

const words = (id: string) => ({
  id,
  title: { en: id },
  description: { en: id },
  source: 'configuration',
});
const rule = (name: string, fact: string, value: unknown, type: string, params: object) => ({
  name,
  conditions: { all: [{ fact, operator: 'equal', value }] },
  event: {
    type,
    params: { title: { en: name }, reason: { en: name }, source: 'configuration', ...params },
  },
});
const proposal = (id: string, requestedCents: number, facts: object, more: object = {}) => ({
  id,
  title: { en: id },
  serves: [{ neighbourhood: 'n-1' }],
  requestedCents,
  facts: { 'proposal.open': true, 'proposal.shop': false, ...facts },
  ...more,
});

const pack = {
  format: 'maatstaf-pack/1',
  id: 'small-town',
  version: '1.0.0',
  title: { en: 'Small town' },
  jurisdiction: { en: 'Small town' },
  languages: ['en'],
  validFrom: '2026-01-01',
  illustrativeAmounts: true,
  documents: [],
  principles: [
    {
      ...words('people'),
      weight: 1,
      criteria: [
        { ...words('c-open'), weight: 2, combine: 'sum' },
        { ...words('c-quiet'), weight: 1, combine: 'max' },
      ],
    },
  ],
  allocation: {
    budgetCents: 4000,
    method: { kind: 'ranking', mode: 'skip', partial: true },
    tieBreaks: [{ kind: 'lottery', seed: 'a' }],
    source: 'configuration',
  },
};

const facts = ['proposal.open', 'proposal.shop', 'neighbourhood.quiet'].map((id) => ({
  id,
  title: { en: id },
  type: 'boolean',
  from: 'applicant',
}));

const rules = [
  rule('score/open', 'proposal.open', true, 'score', { criterion: 'c-open', points: 60 }),
  rule('score/quiet', 'neighbourhood.quiet', true, 'score', { criterion: 'c-quiet', points: 90 }),
  rule('exclude/shop', 'proposal.shop', true, 'exclude', {}),
  rule('limit/closed', 'proposal.open', false, 'limit', { caps: [{ kind: 'amount', cents: 500 }] }),
];

// p-1 serves two neighbourhoods and can be divided; p-2 and p-3 are equal, and leave too little for
// all of p-1; p-4 is excluded; of p-5 it is not known whether it is; p-6 has a limit, and nobody
// knows whether n-2 is quiet.
const proposals = [
  proposal(
    'p-1',
    2001,
    {},
    {
      serves: [
        { neighbourhood: 'n-1', share: 0.4 },
        { neighbourhood: 'n-2', share: 0.6 },
      ],
      minimumCents: 500,
    },
  ),
  proposal('p-2', 1500, {}),
  proposal('p-3', 1500, {}),
  proposal('p-4', 1000, { 'proposal.shop': true }),
  proposal('p-5', 1000, { 'proposal.shop': null }),
  proposal('p-6', 400, { 'proposal.open': false }, { serves: [{ neighbourhood: 'n-2' }] }),
];
const neighbourhoods = [
  { code: 'n-1', name: 'n-1', facts: { 'neighbourhood.quiet': true } },
  { code: 'n-2', name: 'n-2', facts: { 'neighbourhood.quiet': null } },
];

const texts = (files: Record<string, unknown>) =>
  new Map(Object.entries(files).map(([file, content]) => [file, JSON.stringify(content)]));

const files: CaseFiles = {
  pack: texts({ 'pack.json': pack, 'facts.json': { facts }, 'rules/all.json': { rules } }),
  data: texts({
    'neighbourhoods.json': { format: 'maatstaf-neighbourhoods/1', neighbourhoods },
    'proposals.json': { format: 'maatstaf-proposals/1', proposals },
  }),
  scenario: JSON.stringify({
    format: 'maatstaf-scenario/1',
    pack: { id: 'small-town', version: '1.0.0' },
  }),
};

/** One small case in which every law is put to the test: to break a run of it, and see the law object. */
export function smallTown(): Case {
  const input = readCase(files);
  if (input === null)
    throw new Error('The files of the small town are not accepted; check them with parsePack.');
  return { ...input, files, variation: 0 };
}
