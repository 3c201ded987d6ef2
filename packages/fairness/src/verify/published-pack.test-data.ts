import { readdirSync, readFileSync } from 'node:fs';
import type { Dataset, Pack, Parsed } from '@maatstaf/core';
import { parseDataset, parsePack } from '@maatstaf/core/parse';

/** A pack of this repository with its example data, by its id. Throws with the issues where they are not in order. */
export function publishedPack(id: string): { readonly pack: Pack; readonly dataset: Dataset } {
  const folder = new URL(`../../../../rules/${id}/`, import.meta.url);
  const texts = (within: string, names: readonly string[]): ReadonlyMap<string, string> =>
    new Map(names.map((name) => [name, readFileSync(new URL(within + name, folder), 'utf8')]));
  const rules = readdirSync(new URL('rules/', folder)).map((name) => `rules/${name}`);
  const pack = valueOf(
    parsePack(texts('', ['pack.json', 'facts.json', 'statements.json', ...rules])),
  );
  const data = readdirSync(new URL('data/', folder)).filter((name) =>
    /^(neighbourhoods|proposals)\./.test(name),
  );
  return { pack, dataset: valueOf(parseDataset(pack, texts('data/', data))) };
}

function valueOf<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.value;
}
