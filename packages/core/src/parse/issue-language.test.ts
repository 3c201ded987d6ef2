import { describe, expect, it } from 'vitest';
import { announcementOf } from '../announce/announcement-of.ts';
import { parseAnnouncement } from '../announce/parse-announcement.ts';
import { bundleOf } from '../bundle/bundle-of.ts';
import { parseBundle } from '../bundle/parse-bundle.ts';
import { parseExamples } from '../examples/parse-examples.ts';
import { parseGeography } from '../geography/parse-geography.ts';
import { parseOutlines } from '../geography/parse-outlines.ts';
import { baseline } from './baseline.ts';
import {
  datasetOf,
  packFiles,
  proposal,
  smallFacts,
  smallNeighbourhoods,
  smallPack,
  smallPackParsed,
  smallRules,
} from '../small-pack.test-data.ts';
import { runWith } from '../small-run.test-data.ts';
import type { Issue } from './issue.ts';
import { parseDataset } from './parse-dataset.ts';
import { parsePack } from './parse-pack.ts';
import { parseScenario } from './parse-scenario.ts';
import { type Phrase, phraseIn } from './phrase.ts';

const pack = smallPackParsed();
const dataset = datasetOf(pack, [proposal({ id: 'a' }), proposal({ id: 'b' })]);

/** English words that Dutch does not have. */
const english =
  /\b(?:the|a|an|at|most|least|nothing|and|that|with|one|number|list|such|key|or|for|to|text|day|name|names|value|values|must|should|each|once|between|more|than|year|years|unknown|known)\b/u;

/** A phrase in Dutch without what is quoted, an id, a list of ids, or a value as it stands in the file. */
function dutch(phrase: Phrase): string {
  const words = typeof phrase === 'string' && isValue(phrase) ? '' : phraseIn(phrase, 'nl');
  return words
    .replaceAll(/"(?:[^"\\]|\\.)*"/gu, '')
    .replaceAll(/\b(?:een van|waarden uit) [\w.$, -]+/gu, '')
    .replaceAll(/[\w.]*[-./_][\w./-]*/gu, '');
}

/** Whether a phrase is nothing but what stands in a file: JSON, shortened JSON, or one word such as an id. */
function isValue(phrase: string): boolean {
  if (/^["[{]/u.test(phrase) || !/\s/u.test(phrase)) return true;
  return phrase.split(/,? /u).every((word) => /^[\w./:()-]+$/u.test(word)) && !english.test(phrase);
}

function inEnglish(issues: readonly Issue[]): readonly string[] {
  return issues.flatMap(({ code, found, expected }) =>
    [found, expected]
      .filter((phrase) => english.test(dutch(phrase)))
      .map((phrase) => `${code}: ${phraseIn(phrase, 'nl')}`),
  );
}

const wrong: readonly unknown[] = [null, -1, 1e12, 'zzz', '', [], {}, true, undefined, [[]], 0.5];

/** A document with one thing wrong, for every place in it: a few of the values above in turn, and a key too many. */
function* broken(document: unknown): Generator {
  let turn = 0;
  for (const path of places(document, [])) {
    for (let time = 0; time < 4; time += 1) {
      turn += 1;
      yield changed(document, path, wrong[turn % wrong.length]);
    }
    yield changed(document, [...path, 'titel'], 'zzz');
  }
}

function* places(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, [...path, key]);
}

function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === key ? changed(one, rest, to) : one));
  const own = typeof value === 'object' && value !== null ? value : {};
  return { ...own, [key]: changed((own as Record<string, unknown>)[key], rest, to) };
}

const json = (value: unknown): string => JSON.stringify(value) ?? '';

const scenario = {
  ...baseline(pack),
  title: 'Mine',
  budgetCents: 1,
  principleWeights: { need: 1 },
  criterionWeights: { partners: 1 },
  lockedWeights: ['need'],
  parameters: { partShare: 0.5 },
  rulesOff: [smallRules[0]?.name],
  rules: [smallRules[0]],
  limits: { most: { on: false } },
  years: [{ year: 2026, budgetCents: 1 }],
  milestones: ['review'],
  overrides: [{ proposal: 'a', action: 'lock-in', reason: 'Why not.' }],
  withdrawn: ['b'],
  proposals: [proposal({ id: 'a' })],
  change: { date: '2026-01-01', reason: 'Why not.' },
};

const geography = {
  format: 'maatstaf-geography/1',
  extent: { width: 10, height: 10 },
  source: 'configuration',
  neighbourhoods: ['N1', 'N2'].map((code, at) => ({
    code,
    centre: [1, 1],
    cell: [
      [0, 0],
      [2, 0],
      [2, 2],
    ],
    tile: [at, 0],
  })),
  adjacent: [['N1', 'N2']],
};

const outlines = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: 'N1' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [5, 50],
            [6, 50],
            [6, 51],
            [5, 50],
          ],
        ],
      },
    },
  ],
};

const example = {
  title: { nl: 'Klein', en: 'Small' },
  rule: smallRules[0]?.name,
  facts: { 'need.index': 50 },
  expect: { outcome: 'fired', points: 50 },
};

describe('no English stands in a Dutch message', () => {
  it.each<[string, unknown, (broken: unknown) => readonly Issue[]]>([
    ['a policy', smallPack, (value) => parsePack(packFiles({ pack: value as object })).issues],
    ['facts', smallFacts, (value) => parsePack(packFiles({ facts: value as object[] })).issues],
    ['rules', smallRules, (value) => parsePack(packFiles({ rules: value as object[] })).issues],
    ['a scenario', scenario, (value) => parseScenario(pack, dataset, 's', json(value)).issues],
    [
      'proposals',
      {
        format: 'maatstaf-proposals/1',
        proposals: [
          {
            ...proposal({ id: 'a' }),
            requires: ['b'],
            incompatibleWith: ['b'],
            yearlyCents: { 2026: 1 },
            note: { nl: 'x' },
            statements: ['D-1'],
            minimumCents: 5,
          },
          proposal({ id: 'b' }),
        ],
      },
      (value) =>
        parseDataset(
          pack,
          new Map([
            ['neighbourhoods.csv', smallNeighbourhoods],
            ['proposals.json', json(value)],
          ]),
        ).issues,
    ],
    [
      'examples',
      { examples: [example] },
      (value) => parseExamples(pack, new Map([['examples/x.json', json(value)]])).issues,
    ],
    ['a map', geography, (value) => parseGeography(dataset, 'g', json(value)).issues],
    ['borders', outlines, (value) => parseOutlines(dataset, 'o', json(value)).issues],
  ])('of %s, whatever is wrong with it', (_, document, issuesOf) => {
    const told = new Set<string>();
    const codes = new Set<string>();
    for (const value of broken(document)) {
      const issues = issuesOf(value);
      for (const { code } of issues) codes.add(code);
      for (const line of inEnglish(issues)) told.add(line);
    }
    expect([...told]).toEqual([]);
    expect(codes.size).toBeGreaterThan(3);
  });

  it('of an announcement and of a bundle', async () => {
    const run = await runWith(pack, [proposal({ id: 'a' })]);
    const announcement = announcementOf(pack, { date: '2026-01-01' });
    const bundle = bundleOf(run, { pack, files: [], date: '2026-01-01', file: 'b.json' });
    const told = [
      ...[...broken(announcement)].flatMap((value) =>
        inEnglish(parseAnnouncement('a', json(value), { id: 'other' }).issues),
      ),
      ...[...broken(bundle)].flatMap((value) => inEnglish(parseBundle('b', json(value)).issues)),
    ];
    expect(told).toEqual([]);
  });

  it.each([
    ['neither quotes nor rows', 'code,name\n"N1,North'],
    ['rows of another width', 'code,name\nN1\nN2,b,c'],
    ['a column that is not known', 'code,nmae,neighbourhood.inde\nN1,North,5'],
    ['columns of one name', 'code,code,\nN1,North,5'],
    ['values of another kind', smallNeighbourhoods.replaceAll(/\d+/gu, 'many')],
    ['nothing at all', ''],
    ['a control character', 'code\u0000name'],
  ])('of a table with %s', (_, table) => {
    const files = new Map([
      ['neighbourhoods.csv', table],
      ['proposals.csv', table],
    ]);
    const { issues } = parseDataset(pack, files);
    expect(issues).not.toEqual([]);
    expect(inEnglish(issues)).toEqual([]);
  });

  it.each([
    '{"a": 1, "a": 2}',
    '',
    '{',
    '{"a" 1}',
    '[1 2]',
    '{a: 1}',
    '{"__proto__": 1}',
    '['.repeat(99),
  ])('of the JSON %s', (text) => {
    const { issues } = parseScenario(pack, dataset, 's', text);
    expect(issues).not.toEqual([]);
    expect(inEnglish(issues)).toEqual([]);
  });
});
