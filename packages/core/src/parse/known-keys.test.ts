import { expect, it } from 'vitest';
import { packFiles, smallPack, smallRules } from '../small-pack.test-data.ts';
import { parsePack } from './parse-pack.ts';
import { phraseIn } from './phrase.ts';

const expectedOf = (files: Parameters<typeof parsePack>[0]): readonly string[] =>
  parsePack(files).issues.map(({ code, expected }) => `${code}: ${phraseIn(expected, 'en')}`);

const [first, ...others] = smallRules;
const withRule = (rule: object): ReturnType<typeof packFiles> =>
  packFiles({ rules: [rule, ...others] });

it('names the place where a key that was put beside it belongs', () => {
  expect(expectedOf(withRule({ ...first, validTo: '2026-12-31' }))).toEqual([
    'key.unknown: no such key here; it is known in /rules/0/event/params',
  ]);
});

it('names the top of the file, and every member of a list', () => {
  const pools = smallPack.pools.map((pool, index) =>
    index === 0 ? { ...pool, validFrom: '2026-01-01', criteria: [] } : pool,
  );
  expect(expectedOf(packFiles({ pack: { ...smallPack, pools } }))).toEqual([
    'key.unknown: no such key here; it is known at the top',
    'key.unknown: no such key here; it is known in /principles/*',
  ]);
});

it('says so where only another kind of the same thing has the key', () => {
  const exclude = smallRules.findIndex(({ event }) => event.type === 'exclude');
  const rules = structuredClone(smallRules) as { event: { params: object } }[];
  Object.assign(rules[exclude]?.event.params ?? {}, { ladder: 'steps' });
  expect(expectedOf(packFiles({ rules }))).toEqual([
    'key.unknown: no such key here; it is known here only with type "score"',
  ]);
});

it('names nothing where a key is known nowhere, or in many places', () => {
  expect(expectedOf(withRule({ ...first, colour: 'red' }))).toEqual([
    'key.unknown: no such key here',
  ]);
  const allocation = { ...smallPack.allocation, title: {} };
  expect(expectedOf(packFiles({ pack: { ...smallPack, allocation } }))).toEqual([
    'key.unknown: no such key here',
  ]);
});

it('offers a key that is known here where another was mistyped', () => {
  const [issue] = parsePack(packFiles({ pack: { ...smallPack, titel: 'Klein' } })).issues;
  expect(issue).toMatchObject({
    code: 'key.unknown',
    expected: {
      nl: 'geen sleutel van die naam; bedoelde u "title"?',
      en: 'no such key here; did you mean "title"?',
    },
  });
});
