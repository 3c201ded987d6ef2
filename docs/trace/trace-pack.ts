import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { orThrow, parseDataset, parsePack } from '@maatstaf/core/parse';
import { parseExamples } from '@maatstaf/core/examples';
import { tracePage } from './page.ts';
import { effectsOf } from './effects.ts';

/** The traceability page of the pack in a folder. Throws where the pack, its data or examples have mistakes. */
export async function tracePack(folder: string): Promise<string> {
  const pack = orThrow(
    parsePack(
      filesIn(folder, [
        'pack.json',
        'facts.json',
        'statements.json',
        ...jsonFiles(folder, 'rules'),
      ]),
    ),
  );
  const data = filesIn(join(folder, 'data'), ['neighbourhoods.csv', 'proposals.json']);
  const dataset = orThrow(parseDataset(pack, data));
  const examples = orThrow(parseExamples(pack, filesIn(folder, jsonFiles(folder, 'examples'))));
  return tracePage({ pack, dataset, examples, effects: await effectsOf(pack, dataset) });
}

function jsonFiles(folder: string, part: string): string[] {
  return readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${part}/${name}`);
}

function filesIn(folder: string, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
