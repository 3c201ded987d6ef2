import { describe, expect, it } from 'vitest';
import {
  dataFiles,
  datasetOf,
  proposal,
  smallNeighbourhoods,
  smallPackParsed,
} from '../small-pack.test-data.ts';
import type { Files } from './issue.ts';
import { orThrow } from './or-throw.ts';
import { parseDataset } from './parse-dataset.ts';

const pack = smallPackParsed();
const codes = (files: Files): readonly string[] =>
  parseDataset(pack, files).issues.map(({ code, at }) => {
    if (at.kind === 'cell') return `${code} row ${at.row} ${at.column}`;
    return at.kind === 'pointer' ? `${code} ${at.pointer}` : code;
  });
const withProposal = (changes: object): Files =>
  dataFiles([{ ...proposal({ id: 'p-1' }), ...changes }]);
const table = (...lines: readonly string[]): Files =>
  new Map([
    ['neighbourhoods.csv', smallNeighbourhoods],
    ['proposals.csv', lines.join('\n')],
  ]);

describe('parseDataset', () => {
  it('reads an empty cell, null and an absent fact as unknown, never as zero or false', () => {
    const { neighbourhoods, proposals } = datasetOf(pack, [
      proposal({
        id: 'p-1',
        facts: { 'proposal.partnerCount': null, 'proposal.commercial': undefined },
      }),
    ]);
    expect(neighbourhoods[2]?.facts['neighbourhood.index']).toBeNull();
    expect(proposals[0]?.facts['proposal.partnerCount']).toBeNull();
    expect(proposals[0]?.facts['proposal.commercial']).toBeNull();
  });

  it('reads the same proposals from a table, with comma or semicolon', () => {
    const rows = [
      'id,title.nl,title.en,serves,requestedCents,minimumCents,proposal.kind,proposal.partnerCount,proposal.commercial',
      'p-1,Een,One,N1:0.25|N2:0.75,1000,400,large,,false',
    ];
    for (const separator of [',', ';']) {
      const files = table(...rows.map((row) => row.replaceAll(',', separator)));
      const [read] = orThrow(parseDataset(pack, files)).proposals;
      expect(read).toMatchObject({
        id: 'p-1',
        pool: 'large',
        requestedCents: 1000,
        minimumCents: 400,
        serves: [
          { neighbourhood: 'N1', shareRatio: 0.25 },
          { neighbourhood: 'N2', shareRatio: 0.75 },
        ],
      });
      expect(read?.facts['proposal.partnerCount']).toBeNull();
      expect(read?.facts['proposal.commercial']).toBe(false);
    }
  });

  it('divides equally where no shares are given', () => {
    const [read] = datasetOf(pack, [
      proposal({ id: 'p-1', serves: [{ neighbourhood: 'N2' }, { neighbourhood: 'N1' }] }),
    ]).proposals;
    expect(read?.serves).toEqual([
      { neighbourhood: 'N1', shareRatio: 0.5 },
      { neighbourhood: 'N2', shareRatio: 0.5 },
    ]);
  });

  it('takes thirds in six decimals for thirds', () => {
    const serves = ['N1', 'N2', 'N3'].map((neighbourhood) => ({ neighbourhood, share: 0.333333 }));
    const [read] = datasetOf(pack, [proposal({ id: 'p-1', serves })]).proposals;
    expect(read?.serves.map(({ shareRatio }) => shareRatio)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it('sorts neighbourhoods and proposals, whatever the order of the file', () => {
    const { proposals } = datasetOf(pack, [proposal({ id: 'p-2' }), proposal({ id: 'p-1' })]);
    expect(proposals.map(({ id }) => id)).toEqual(['p-1', 'p-2']);
  });

  it('leaves a proposal whose pool is unknown, or none of the pack’s, without one', () => {
    const { proposals } = datasetOf(pack, [
      proposal({ id: 'p-1', facts: { 'proposal.kind': null } }),
      proposal({ id: 'p-2', facts: { 'proposal.kind': 'other' } }),
    ]);
    expect(proposals.map(({ pool }) => pool)).toEqual([null, null]);
  });

  it.each<[string, object, string]>([
    ['no neighbourhood', { serves: [] }, 'serves.empty /proposals/0/serves'],
    [
      'an unknown neighbourhood',
      { serves: [{ neighbourhood: 'N9' }] },
      'ref.unknown-neighbourhood /proposals/0/serves',
    ],
    [
      'a neighbourhood twice',
      { serves: [{ neighbourhood: 'N1' }, { neighbourhood: 'N1' }] },
      'id.duplicate /proposals/0/serves',
    ],
    [
      'shares that do not sum to 1',
      { serves: [{ neighbourhood: 'N1', share: 0.5 }] },
      'serves.share-sum /proposals/0/serves',
    ],
    [
      'a share for some only',
      { serves: [{ neighbourhood: 'N1', share: 1 }, { neighbourhood: 'N2' }] },
      'serves.share /proposals/0/serves',
    ],
    ['half a cent', { requestedCents: 0.5 }, 'data.cents /proposals/0/requestedCents'],
    ['a negative amount', { requestedCents: -1 }, 'data.cents /proposals/0/requestedCents'],
    [
      'a minimum above the request',
      { minimumCents: 2_000 },
      'data.minimum /proposals/0/minimumCents',
    ],
    [
      'a fact of the wrong type',
      { facts: { 'proposal.commercial': 'no' } },
      'data.value /proposals/0/facts/proposal.commercial',
    ],
    [
      'a value outside the list',
      { facts: { 'proposal.kind': 'huge' } },
      'data.value /proposals/0/facts/proposal.kind',
    ],
    [
      'a fact that does not exist',
      { facts: { 'proposal.none': 1 } },
      'ref.unknown-fact /proposals/0/facts/proposal.none',
    ],
    ['a key that does not exist', { phone: '1' }, 'key.unknown /proposals/0/phone'],
    [
      'an unknown statement',
      { statements: ['D-9'] },
      'ref.unknown-statement /proposals/0/statements',
    ],
    ['a strange id', { id: 'a b' }, 'data.value /proposals/0/id'],
  ])('refuses a proposal with %s', (_name, changes, expected) => {
    expect(codes(withProposal(changes))).toEqual([expected]);
  });

  it('says row and column for a table', () => {
    expect(
      codes(
        table(
          'id,title.nl,title.en,serves,requestedCents,proposal.partnerCount',
          'p-1,Een,One,N1,1000,two',
          'p-1,Twee,Two,N9,12.5,2',
        ),
      ),
    ).toEqual([
      'data.value row 2 proposal.partnerCount',
      'id.duplicate row 3 id',
      'data.cents row 3 requestedCents',
      'ref.unknown-neighbourhood row 3 serves',
    ]);
  });

  it('refuses a column it does not know, a repeated one, and a row of another width', () => {
    expect(codes(table('id,phone', 'p-1,06'))).toEqual([
      'csv.unknown-column row 1 phone',
      'data.value row 2 title',
      'serves.empty row 2 serves',
    ]);
    expect(codes(table('id,id', 'p-1,p-2'))).toEqual(['csv.header row 1 2']);
    expect(codes(table('id,serves', 'p-1,N1,extra'))).toEqual(['csv.width row 2 ']);
  });

  it('reports both files at once, and two files for one thing', () => {
    expect(codes(new Map())).toEqual(['file.missing', 'file.missing']);
    const both = new Map([...dataFiles([]), ['proposals.csv', 'id\n']]);
    expect(codes(both)).toEqual(['file.twice']);
  });
});
