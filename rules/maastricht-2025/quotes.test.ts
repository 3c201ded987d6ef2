import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPack } from './read-pack.ts';

const { pack } = readPack();

// The policy documents are no part of this repository. Where a copy lies beside it, every quote is
// looked up in its own document; file names start with the number of the document.
const folder = new URL('../../../shared/sources/', import.meta.url);

it('quotes the policy documents word for word, where these are at hand', ({ skip }) => {
  if (!existsSync(folder))
    skip('The policy documents are not here: quotes are not compared with them.');
  const texts = documentTexts();
  const absent = pack.statements.filter(({ document, quote }) => {
    const text = texts.get(document) ?? '';
    return quote.trim() === '' || !folded(text).includes(folded(quote));
  });
  expect(absent.map(({ id }) => id)).toEqual([]);
});

function documentTexts(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder).map((name) => [
      name.split('_', 1).join(''),
      readFileSync(new URL(name, folder), 'utf8'),
    ]),
  );
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
