import { type Proposal, recordOf } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { tinyPack } from '../../fixture/tiny-pack.ts';
import { proposalFacts } from './facts-to-ask.ts';
import { draftOf, type ProposalDraft } from './proposal-draft.ts';
import { recordOfDraft } from './record-of-draft.ts';

const { pack, dataset } = tinyPack();
const facts = proposalFacts(pack);

function opened(change: Partial<Proposal>, years: readonly number[] = []) {
  const [first] = dataset.proposals;
  if (first === undefined) throw new Error('There is no proposal.');
  const record = recordOf({ ...first, ...change });
  return { record, draft: draftOf(record, { facts, years }, 'nl') };
}

const read = ({ record, draft }: ReturnType<typeof opened>, change: Partial<ProposalDraft> = {}) =>
  recordOfDraft({ ...draft, ...change }, record.id, facts, record);

it('gives back to the last bit what was opened and not touched', () => {
  const thirds = ['N1', 'N2', 'N3'].map((neighbourhood, at) => ({
    neighbourhood,
    shareRatio: [1 / 7, 2 / 7, 4 / 7][at] ?? 0,
  }));
  const there = opened(
    {
      serves: thirds,
      minimumCents: 1_050,
      yearlyCents: { '2026': 1_000_000, '2027': 1_000_000 },
      note: { nl: 'Blijft.' },
      requires: ['p-cafe'],
    },
    [2026, 2027],
  );
  expect(read(there)).toEqual({ record: there.record, unread: new Map() });
});

it('keeps unknown, no and nothing apart', () => {
  const there = opened({});
  const { record } = read(there, {
    facts: { ...there.draft.facts, 'proposal.commercial': 'false', 'proposal.partnerCount': null },
    requested: null,
  });
  expect(record.facts).toMatchObject({ 'proposal.commercial': false });
  expect(record.facts).not.toHaveProperty(['proposal.partnerCount']);
  expect(record).not.toHaveProperty('requestedCents');
});

it('says of every field by itself why it cannot be read', () => {
  const { unread } = read(opened({}, [2026, 2027]), {
    title: { nl: ' ', en: '' },
    serves: [
      { neighbourhood: 'N1', share: '50' },
      { neighbourhood: 'N2', share: 'half' },
    ],
    isEven: false,
    requested: '12,345',
    minimum: 'weinig',
    years: { '2026': '100', '2027': '' },
    facts: { 'proposal.partnerCount': '' },
  });
  expect(Object.fromEntries(unread)).toEqual({
    title: 'title',
    serves: 'percent',
    requestedCents: 'amount',
    minimumCents: 'amount',
    yearlyCents: 'years',
    'proposal.partnerCount': 'empty',
  });
});

it('leaves shares out where each neighbourhood counts the same', () => {
  const { record } = read(opened({}), {
    serves: [
      { neighbourhood: 'N1', share: '90' },
      { neighbourhood: 'N2', share: '10' },
    ],
    isEven: true,
  });
  expect(record.serves).toEqual([{ neighbourhood: 'N1' }, { neighbourhood: 'N2' }]);
});
