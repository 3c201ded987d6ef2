import { describe, expect, it } from 'vitest';
import { datasetOf, proposal, proposalIn, smallPackParsed } from '../small-pack.test-data.ts';
import { datasetInForce, editedProposals } from './dataset-in-force.ts';
import { proposalOf } from './proposal-of.ts';
import { recordOf } from './record-of.ts';
import type { ProposalRecord } from './proposal-record.ts';

const pack = smallPackParsed();
const files = [
  proposal({
    id: 'p-1',
    minimumCents: 400,
    serves: [
      { neighbourhood: 'N3', share: 0.1 },
      { neighbourhood: 'N1', share: 0.7 },
      { neighbourhood: 'N2', share: 0.2 },
    ],
  }),
  proposal({ id: 'p-2', serves: [{ neighbourhood: 'N2' }, { neighbourhood: 'N1' }] }),
  proposal({
    id: 'p-3',
    serves: ['N1', 'N2', 'N3'].map((neighbourhood) => ({ neighbourhood, share: 0.333333 })),
    facts: { 'proposal.openHours': null, 'proposal.kind': 'other' },
    withdrawn: true,
  }),
  {
    ...proposal({ id: 'p-4', requestedCents: 1_000 }),
    yearlyCents: { 2027: 400, 2026: 600 },
    incompatibleWith: ['p-3', 'p-2'],
    requires: ['p-1'],
    statements: ['D-1'],
    note: { nl: 'Een notitie.' },
  },
] as const;
const dataset = datasetOf(pack, files);

describe('a record', () => {
  it('stands for the proposal that the same record in a data file gives', () => {
    const made = files.map((record) => proposalOf(pack, record as ProposalRecord));
    expect(made).toEqual(dataset.proposals);
  });

  it('is made of a proposal without losing a bit', () => {
    for (const one of dataset.proposals) expect(proposalOf(pack, recordOf(one))).toEqual(one);
  });

  it('leaves out what is unknown', () => {
    const bare = recordOf({
      ...proposalIn(dataset, 'p-2'),
      requestedCents: null,
      facts: { 'proposal.commercial': null },
    });
    expect(Object.keys(bare)).toEqual(['id', 'title', 'serves', 'facts']);
    expect(bare.facts).toEqual({});
  });
});

describe('the data in force', () => {
  const changed = { ...recordOf(proposalIn(dataset, 'p-1')), requestedCents: 900 };
  const added = { ...recordOf(proposalIn(dataset, 'p-2')), id: 'p-0' };

  it('are the data themselves where a scenario has no proposals, or only those of the data', () => {
    expect(datasetInForce(pack, dataset, {})).toBe(dataset);
    expect(datasetInForce(pack, dataset, { proposals: dataset.proposals.map(recordOf) })).toBe(
      dataset,
    );
  });

  it('hold what was changed and what was added, in whatever order, sorted by id', () => {
    const inForce = datasetInForce(pack, dataset, { proposals: [changed, added] });
    expect(inForce).toEqual(
      datasetOf(pack, [
        { ...files[0], requestedCents: 900 },
        ...files.slice(1),
        { ...files[1], id: 'p-0' },
      ]),
    );
    expect(datasetInForce(pack, dataset, { proposals: [added, changed] })).toEqual(inForce);
    expect(inForce.neighbourhoods).toBe(dataset.neighbourhoods);
    expect(inForce.proposals[2]).toBe(dataset.proposals[1]);
  });

  it('tell what a proposal was, and that one is new', () => {
    const edited = editedProposals(pack, dataset, { proposals: [added, changed] });
    expect([...edited].map(([id, { published }]) => [id, published?.requestedCents])).toEqual([
      ['p-0', undefined],
      ['p-1', 1_000],
    ]);
  });
});
