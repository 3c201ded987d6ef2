import type { Issue, Pack } from '@maatstaf/core';
import { parsePack } from '@maatstaf/core/parse';
import { expect, test } from 'vitest';
import { starterWith } from '../../testing/folder.ts';
import { follows, namesFaultyFact } from './follows.ts';
import { readFiles } from './read-files.ts';

const issue = (code: string, file: string, column = ''): Issue => ({
  code,
  severity: 'error',
  file,
  at: column === '' ? { kind: 'file' } : { kind: 'cell', row: 1, column },
  found: '',
  expected: '',
});

test('a file that could not be read is not missing as well, whichever its form', () => {
  const unread = [issue('file.too-large', 'data/proposals.json')];
  expect(follows(issue('file.missing', 'data/proposals.csv'), unread)).toBe(true);
  expect(follows(issue('file.missing', 'data/neighbourhoods.csv'), unread)).toBe(false);
});

test('what stands in a file that could not be read is not unknown', () => {
  const unread = [issue('file.too-large', 'rules/a.json')];
  expect(follows(issue('criterion.no-rules', 'pack.json'), unread)).toBe(true);
  expect(follows(issue('file.missing', 'rules'), unread)).toBe(true);
  expect(follows(issue('ref.unknown-statement', 'rules/b.json'), unread)).toBe(false);
  expect(follows(issue('value.type', 'rules/b.json'), unread)).toBe(false);
});

test('a column of a fact with a mistake of its own is not unknown, a misspelt one is', async () => {
  const read = await readFiles(await starterWith());
  if (!read.ok) throw new Error('The starter pack cannot be read.');
  const parsed = parsePack(read.value);
  if (!parsed.ok) throw new Error('The starter pack does not parse.');
  const { facts } = parsed.value;
  const pack: Pack = { ...parsed.value, facts: facts.slice(1) };
  const column = (name: string): boolean =>
    namesFaultyFact(issue('csv.unknown-column', 'data/proposals.csv', name), pack, read.value);
  expect(column('proposal.residentLed')).toBe(true);
  expect(column('proposal.residentLead')).toBe(false);
  expect(column('titel')).toBe(false);
});
