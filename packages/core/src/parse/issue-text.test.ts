import { expect, it } from 'vitest';
import { packFiles, smallPack } from '../small-pack.test-data.ts';
import { issueMeanings } from './issue-meanings/issue-meanings.ts';
import { issueText } from './issue-text.ts';
import { parsePack } from './parse-pack.ts';

it('says every code in both languages', () => {
  for (const meaning of Object.values(issueMeanings)) {
    expect(meaning.nl).not.toBe('');
    expect(meaning.en).not.toBe('');
  }
});

it('calls a principle by one word in Dutch, which is not that of the baseline', () => {
  const said = Object.values(issueMeanings).map(({ nl }) => nl);
  expect(said.filter((meaning) => /uitgangspunt/iu.test(meaning))).toEqual([]);
});

it('says file, place, meaning, what was found and what was expected', () => {
  const [issue] = parsePack(packFiles({ pack: { ...smallPack, title: { nl: 'Klein' } } })).issues;
  expect(issue && issueText(issue, 'nl')).toBe(
    'pack.json#/title/en: Een vertaling ontbreekt [text.language-missing]; gevonden: niets; verwacht: de tekst in "en"',
  );
});
