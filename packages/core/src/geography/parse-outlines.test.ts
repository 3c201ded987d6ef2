import { describe, expect, it } from 'vitest';
import { codesAt } from '../parse/codes-at.test-data.ts';
import { parseOutlines } from './parse-outlines.ts';
import { phraseIn } from '../parse/phrase.ts';

const neighbourhood = (code: string) => ({
  code,
  name: code,
  cityDistrict: null,
  population: null,
  facts: {},
});
const dataset = { neighbourhoods: ['N1', 'N2'].map(neighbourhood) };

type Ring = readonly (readonly number[])[];
const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const feature = (properties: object, ring: Ring) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const parse = (...features: readonly object[]) =>
  parseOutlines(dataset, 'my.geojson', JSON.stringify({ type: 'FeatureCollection', features }));

const inMetres = [
  feature({ statcode: 'N1' }, square(176_000, 317_000, 200)),
  feature({ code: 'N2' }, square(176_200, 317_000, 100)),
];

describe('outlines', () => {
  it('lie with the north on top, from the north-west corner, in metres', () => {
    const parsed = parse(...inMetres);
    expect(parsed.ok && parsed.value).toEqual({
      extent: { width: 300, height: 200 },
      areas: [
        {
          code: 'N1',
          centre: [100, 100],
          rings: [
            [
              [0, 200],
              [200, 200],
              [200, 0],
              [0, 0],
            ],
          ],
        },
        {
          code: 'N2',
          centre: [250, 150],
          rings: [
            [
              [200, 200],
              [300, 200],
              [300, 100],
              [200, 100],
            ],
          ],
        },
      ],
    });
    expect(parsed.issues).toEqual([]);
  });

  it('are the same whatever the order of features', () => {
    expect(parse(...inMetres.toReversed())).toEqual(parse(...inMetres));
  });

  it('in degrees are as wide as the ground there: a degree of longitude at 60° is half one of latitude', () => {
    const parsed = parse(feature({ code: 'N1' }, square(5, 59.99, 0.02)));
    const { width = 0, height = 0 } = parsed.ok ? parsed.value.extent : {};
    expect(height).toBeCloseTo(2_223.9, 0);
    expect(width / height).toBeCloseTo(0.5, 3);
  });

  it('keep the parts and holes of a neighbourhood, with its middle in the largest part', () => {
    const parsed = parse(...inMetres.slice(0, 1), {
      type: 'Feature',
      properties: { buurtcode: 'N2' },
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [square(176_900, 317_000, 10)],
          [square(176_300, 317_000, 100), square(176_340, 317_040, 20)],
        ],
      },
    });
    const area = parsed.ok ? parsed.value.areas[1] : undefined;
    expect(area?.rings).toHaveLength(3);
    expect(area?.centre).toEqual([350, 150]);
  });

  it('count those of other places, and name who has none', () => {
    const parsed = parse(
      ...inMetres.slice(0, 1),
      feature({ code: 'elsewhere' }, square(0, 0, 1)),
      feature({}, square(0, 0, 1)),
    );
    expect(parsed.ok && parsed.value.areas.map(({ code }) => code)).toEqual(['N1']);
    expect(parsed.issues.map(({ code, found }) => `${code} ${phraseIn(found, 'en')}`)).toEqual([
      'outlines.missing N2',
      'outlines.others 2 other features',
    ]);
  });
});

describe('outlines are refused, feature by feature, where', () => {
  it('one is a point and another has text for a number', () => {
    const parsed = parse(
      { properties: { code: 'N1' }, geometry: { type: 'Point', coordinates: [5, 50] } },
      feature({ code: 'N2' }, [
        [5, 50],
        ['x' as never, 1],
        [6, 51],
        [5, 50],
      ]),
    );
    expect(parsed.ok).toBe(false);
    expect(parsed.issues.map(({ at }) => (at.kind === 'pointer' ? at.pointer : ''))).toEqual([
      '/features/0/geometry/type',
      '/features/1/geometry/coordinates/0/1/0',
    ]);
  });

  it('degrees and metres are mixed', () => {
    const parsed = parse(...inMetres.slice(0, 1), feature({ code: 'N2' }, square(5, 50, 1)));
    expect(parsed.ok).toBe(false);
    expect(codesAt(parsed.issues)).toEqual(['outlines.coordinates /features/1/geometry']);
  });

  it('an outline encloses nothing', () => {
    const flat = [
      [5, 50],
      [6, 50],
      [7, 50],
      [5, 50],
    ];
    expect(codesAt(parse(feature({ code: 'N1' }, flat)).issues)).toEqual([
      'outlines.coordinates /features/0/geometry',
    ]);
  });

  it('the same neighbourhood stands twice', () => {
    expect(codesAt(parse(...inMetres, ...inMetres.slice(0, 1)).issues)).toEqual([
      'id.duplicate /features/2',
    ]);
  });

  it('none belongs to the data', () => {
    expect(codesAt(parse(feature({ code: 'X' }, square(5, 50, 1))).issues)).toEqual([
      'outlines.none /features',
    ]);
  });

  it('there are more points than a screen can show', () => {
    const ring = Array.from({ length: 100_001 }, (_, at) => [5 + at / 1e6, 50]);
    expect(codesAt(parse(feature({ code: 'N1' }, ring)).issues)).toEqual([
      'outlines.too-many-points /features',
    ]);
  });

  it('it is no collection, or no JSON', () => {
    expect(parseOutlines(dataset, 'a', '{"type":"Feature"}').ok).toBe(false);
    expect(parseOutlines(dataset, 'a', '{').issues[0]?.code).toBe('json.syntax');
    const deep = `${'['.repeat(100)}${']'.repeat(100)}`;
    expect(parseOutlines(dataset, 'a', deep).issues[0]?.code).toBe('json.too-deep');
  });
});
