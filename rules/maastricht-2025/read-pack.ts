import { readdirSync, readFileSync } from 'node:fs';
import type { Dataset, Pack, Parsed } from '@maatstaf/core';
import { parseDataset, parsePack } from '@maatstaf/core/parse';

/** This pack and its example data, parsed. Throws with the issues where they are not in order. */
export function readPack(): { readonly pack: Pack; readonly dataset: Dataset } {
  const pack = valueOf(
    parsePack(filesOf('', ['pack.json', 'facts.json', 'statements.json', ...rulesFiles()])),
  );
  const dataset = valueOf(
    parseDataset(pack, filesOf('data/', ['neighbourhoods.csv', 'proposals.json'])),
  );
  return { pack, dataset };
}

function rulesFiles(): string[] {
  return readdirSync(new URL('rules/', import.meta.url)).map((name) => `rules/${name}`);
}

function filesOf(folder: string, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    names.map((name) => [name, readFileSync(new URL(folder + name, import.meta.url), 'utf8')]),
  );
}

function valueOf<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.value;
}
