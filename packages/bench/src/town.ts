import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset, Files, Pack, Parsed } from '@maatstaf/core';
import { parseDataset, parsePack } from '@maatstaf/core/parse';

const folder = fileURLToPath(new URL('../../../rules/maastricht-2025', import.meta.url));

/** The Maastricht pack and its example data, as they stand in this repository. */
export function town(): { readonly pack: Pack; readonly dataset: Dataset } {
  const pack = mustBe(parsePack(filesIn(folder)));
  return { pack, dataset: mustBe(parseDataset(pack, filesIn(`${folder}/data`))) };
}

function filesIn(path: string): Files {
  return new Map(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:json|csv)$/u.test(file))
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(`${path}/${file}`)]),
  );
}

function mustBe<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(`The pack cannot be read: ${JSON.stringify(parsed.issues[0])}`);
  return parsed.value;
}
