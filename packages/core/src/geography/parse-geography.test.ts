import { describe, expect, it } from 'vitest';
import { codesAt } from '../parse/codes-at.test-data.ts';
import type { Geography } from './geography.ts';
import { parseGeography } from './parse-geography.ts';

const neighbourhood = (code: string) => ({
  code,
  name: code,
  cityDistrict: null,
  population: null,
  facts: {},
});
const dataset = { neighbourhoods: ['N1', 'N2'].map(neighbourhood) };

const place = (code: string, column: number): Geography['neighbourhoods'][number] => ({
  code,
  centre: [column * 100 + 50, 50],
  cell: [
    [column * 100, 0],
    [column * 100 + 100, 0],
    [column * 100 + 50, 100],
  ],
  tile: [column, 0],
});

const geography: Geography = {
  format: 'maatstaf-geography/1',
  note: { en: 'Schematic.' },
  sources: [{ title: { en: 'Map' }, by: 'Somebody', licence: 'CC BY 4.0' }],
  extent: { width: 300, height: 100 },
  neighbourhoods: [place('N1', 0), place('N2', 1)],
  adjacent: [['N1', 'N2']],
};

const parse = (changes: object = {}) =>
  parseGeography(dataset, 'geography.json', JSON.stringify({ ...geography, ...changes }));

describe('a geography', () => {
  it('comes back as it was written', () => {
    expect(parse()).toEqual({ ok: true, value: geography, issues: [] });
  });

  it('comes back the same, whatever its order', () => {
    const turned = parse({
      neighbourhoods: geography.neighbourhoods.toReversed(),
      adjacent: [['N2', 'N1']],
    });
    expect(turned).toEqual(parse());
  });

  it('leaves out with a warning what the data do not know', () => {
    const parsed = parse({
      neighbourhoods: [...geography.neighbourhoods, place('N9', 2)],
      adjacent: [
        ['N1', 'N2'],
        ['N2', 'N9'],
      ],
    });
    expect(parsed.ok && parsed.value).toEqual(geography);
    expect(codesAt(parsed.issues)).toEqual(['ref.unknown-neighbourhood /neighbourhoods/2/code']);
  });

  it('warns of a neighbourhood that has no place', () => {
    const parsed = parse({ neighbourhoods: [place('N1', 0)], adjacent: [] });
    expect(parsed.ok).toBe(true);
    expect(codesAt(parsed.issues)).toEqual(['geography.missing /neighbourhoods']);
    expect(parsed.issues[0]?.found).toBe('N2');
  });
});

describe('a geography is refused where', () => {
  it('a code stands twice or two share a tile', () => {
    const { ok, issues } = parse({ neighbourhoods: [place('N1', 0), place('N1', 0)] });
    expect(ok).toBe(false);
    expect(codesAt(issues)).toContain('id.duplicate /neighbourhoods/1/code');
    expect(codesAt(issues)).toContain('geography.tile-taken /neighbourhoods/1/tile');
  });

  it('a point lies outside the plan', () => {
    const parsed = parse({ extent: { width: 120, height: 100 } });
    expect(parsed.ok).toBe(false);
    expect(codesAt(parsed.issues)).toEqual([
      'geography.outside /neighbourhoods/1/centre',
      'geography.outside /neighbourhoods/1/cell',
    ]);
  });

  it.each([
    ['one with itself', [['N1', 'N1']], 'id.duplicate /adjacent/0'],
    [
      'the same two again',
      [
        ['N1', 'N2'],
        ['N2', 'N1'],
      ],
      'id.duplicate /adjacent/1',
    ],
    ['one without a place', [['N1', 'N7']], 'ref.unknown-neighbourhood /adjacent/0/1'],
  ])('a border is of %s', (_, adjacent, expected) => {
    const parsed = parse({ adjacent });
    expect(parsed.ok).toBe(false);
    expect(codesAt(parsed.issues)).toEqual([expected]);
  });

  it.each([
    ['a key that is not known', { outline: [] }, 'key.unknown /outline'],
    [
      'a cell of two points',
      {
        neighbourhoods: [
          {
            ...place('N1', 0),
            cell: [
              [0, 0],
              [1, 1],
            ],
          },
        ],
      },
      'value.too-small /neighbourhoods/0/cell',
    ],
    [
      'a number that is endless',
      { extent: { width: 1e9, height: 1 } },
      'value.too-large /extent/width',
    ],
  ])('it has %s', (_, changes, expected) => {
    const parsed = parse(changes);
    expect(parsed.ok).toBe(false);
    expect(codesAt(parsed.issues)).toContain(expected);
  });
});
