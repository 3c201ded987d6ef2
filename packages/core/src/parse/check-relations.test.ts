import { describe, expect, it } from 'vitest';
import {
  dataFiles,
  proposal,
  smallNeighbourhoods,
  smallPackParsed,
} from '../small-pack.test-data.ts';
import type { Files } from './issue.ts';
import { orThrow } from './or-throw.ts';
import { parseDataset } from './parse-dataset.ts';
import { phraseIn } from './phrase.ts';

const pack = smallPackParsed();
const wrong = (files: Files): readonly string[] =>
  parseDataset(pack, files).issues.map(({ code, at, found }) => {
    if (at.kind === 'cell') return `${code} row ${at.row} ${at.column}: ${phraseIn(found, 'en')}`;
    return at.kind === 'pointer' ? `${code} ${at.pointer}: ${phraseIn(found, 'en')}` : code;
  });
/** Proposals a, b, c …, each with what it says of others. */
const saying = (...records: readonly object[]): Files =>
  dataFiles(records.map((more, index) => proposal({ id: 'abcdefgh'.charAt(index), ...more })));

describe('proposals that exclude or need others', () => {
  it('are read from JSON and from a table alike', () => {
    const relations = { incompatibleWith: ['c', 'b'], requires: ['d'] };
    const [json] = orThrow(parseDataset(pack, saying(relations, {}, {}, {}))).proposals;
    const rows = [
      'id,title.nl,title.en,serves,requestedCents,incompatibleWith,requires',
      'a,A,A,N1,1000,c|b,d',
      ...['b', 'c', 'd'].map((id) => `${id},B,B,N1,1000,,`),
    ];
    const table = new Map([
      ['neighbourhoods.csv', smallNeighbourhoods],
      ['proposals.csv', rows.join('\n')],
    ]);
    const [row] = orThrow(parseDataset(pack, table)).proposals;
    expect(row?.incompatibleWith).toEqual(['b', 'c']);
    expect(row).toMatchObject({
      incompatibleWith: json?.incompatibleWith,
      requires: json?.requires,
    });
  });

  it.each<[string, readonly object[], readonly string[]]>([
    [
      'name others that there are',
      [{ incompatibleWith: ['x'], requires: ['y'] }],
      [
        'ref.unknown-proposal /proposals/0/incompatibleWith: x',
        'ref.unknown-proposal /proposals/0/requires: y',
      ],
    ],
    [
      'do not exclude themselves',
      [{ incompatibleWith: ['a'] }],
      ['ref.unknown-proposal /proposals/0/incompatibleWith: a'],
    ],
    [
      'do not need themselves',
      [{ requires: ['a'] }],
      ['proposal.requires-itself /proposals/0/requires: a'],
    ],
    [
      'do not go round, which is told of those in the circle only',
      [{ requires: ['b'] }, { requires: ['c'] }, { requires: ['b'] }],
      [
        'proposal.requires-itself /proposals/1/requires: c',
        'proposal.requires-itself /proposals/2/requires: b',
      ],
    ],
    [
      'do not need what they exclude',
      [{ requires: ['b'], incompatibleWith: ['b'] }, {}],
      ['proposal.contradiction /proposals/0/requires: b'],
    ],
    [
      'nor what excludes them',
      [{ requires: ['b'] }, { incompatibleWith: ['a'] }],
      ['proposal.contradiction /proposals/0/requires: b'],
    ],
    [
      'nor by a detour, which is told of the first only',
      [{ requires: ['b'] }, { requires: ['c'] }, { requires: ['d'], incompatibleWith: ['b'] }, {}],
      ['proposal.contradiction /proposals/1/requires: c'],
    ],
    [
      'nor two that exclude each other',
      [{ requires: ['b', 'c'] }, {}, { incompatibleWith: ['b'] }],
      ['proposal.contradiction /proposals/0/requires: c and b'],
    ],
    [
      'say so in a list of ids',
      [{ requires: 5, incompatibleWith: [{ id: 'a' }] }],
      [
        'data.value /proposals/0/incompatibleWith: [{"id":"a"}]',
        'data.value /proposals/0/requires: 5',
      ],
    ],
  ])('%s', (_name, records, expected) => {
    expect(wrong(saying(...records))).toEqual(expected);
  });

  it('may need a chain of others, up to two hundred', () => {
    const chain = (length: number): Files =>
      dataFiles(
        Array.from({ length }, (_, index) => ({
          ...proposal({ id: `p-${1_000 + index}` }),
          requires: index === 0 ? [] : [`p-${999 + index}`],
        })),
      );
    expect(wrong(chain(201))).toEqual([]);
    expect(wrong(chain(202))).toEqual(['value.too-large /proposals/201/requires: more than 200']);
  });
});

describe('amounts by year', () => {
  const yearly = (value: unknown, requestedCents: unknown = 1_000) =>
    wrong(saying({ yearlyCents: value, requestedCents }));

  it('sum to the request', () => {
    expect(yearly({ '2026': 400, '2027': 600 })).toEqual([]);
    expect(yearly({ '2026': 400, '2027': 500 })).toEqual([
      'data.yearly-sum /proposals/0/yearlyCents: 900',
    ]);
  });

  it('ask for a request beside them, and are silent where that is wrong itself', () => {
    expect(yearly({ '2026': 400 }, null)).toMatchObject([
      expect.stringContaining('data.yearly-sum /proposals/0/yearlyCents'),
    ]);
    expect(yearly({ '2026': 400 }, 0.5)).toEqual(['data.cents /proposals/0/requestedCents: 0.5']);
  });

  it.each<[string, unknown]>([
    ['years of four figures', { '26': 1_000 }],
    ['whole cents', { '2026': 999.5, '2027': 0.5 }],
    ['no less than nothing', { '2026': 1_001, '2027': -1 }],
    ['amounts that are known', { '2026': null, '2027': 1_000 }],
    ['a year at least', {}],
    ['an amount for every year', [1_000]],
  ])('have %s', (_name, value) => {
    expect(yearly(value).map((one) => one.split(':')[0])).toEqual([
      'data.value /proposals/0/yearlyCents',
    ]);
  });

  it('are read from a cell, in any order', () => {
    const cell = (text: string): Files =>
      new Map([
        ['neighbourhoods.csv', smallNeighbourhoods],
        [
          'proposals.csv',
          `id,title.nl,title.en,serves,requestedCents,yearlyCents\na,A,A,N1,1000,${text}\n`,
        ],
      ]);
    const [read] = orThrow(parseDataset(pack, cell('2027: 600 | 2026: 400'))).proposals;
    expect(Object.entries(read?.yearlyCents ?? {})).toEqual([
      ['2026', 400],
      ['2027', 600],
    ]);
    for (const text of ['2026:400|2026:600', '2026', '2026:4e2|2027:600', '2026:-400']) {
      expect(wrong(cell(text)), text).toMatchObject([
        expect.stringContaining('data.value row 2 yearlyCents'),
      ]);
    }
  });
});
