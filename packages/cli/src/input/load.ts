import { join } from 'node:path';
import {
  type Dataset,
  type Files,
  type Issue,
  type Pack,
  type Parsed,
  parseDataset,
  parsePack,
} from '@maatstaf/core';
import { readFiles } from './read-files.ts';

/** A pack, and what its own folder `data` holds (by path relative to that folder; empty where there is none). */
interface LoadedPack {
  readonly pack: Pack;
  readonly ownData: Files;
}

/** A pack from its folder. */
export async function loadPack(folder: string): Promise<Parsed<LoadedPack>> {
  const files = await readFiles(folder);
  if (!files.ok) return files;
  const pack = parsePack(files.value);
  return pack.ok ? { ...pack, value: { pack: pack.value, ownData: dataAmong(files.value) } } : pack;
}

/**
 * A pack from its folder, with the data from `dataFolder` or else from its own folder `data`. Files
 * are named in issues as they are found from the pack's folder, or with `dataFolder` in front.
 */
export async function load(
  packFolder: string,
  dataFolder: string | undefined,
): Promise<Parsed<{ readonly pack: Pack; readonly dataset: Dataset }>> {
  const pack = await loadPack(packFolder);
  if (!pack.ok) return pack;
  const data: Parsed<Files> =
    dataFolder === undefined
      ? { ok: true, value: pack.value.ownData, issues: [] }
      : await readFiles(dataFolder);
  const prefix = dataFolder ?? 'data';
  if (!data.ok) return { ok: false, issues: placed(data.issues, prefix) };
  const dataset = parseDataset(pack.value.pack, data.value);
  const issues = [...pack.issues, ...placed(dataset.issues, prefix)];
  return dataset.ok
    ? { ok: true, value: { pack: pack.value.pack, dataset: dataset.value }, issues }
    : { ok: false, issues };
}

function dataAmong(files: Files): Files {
  return new Map(
    [...files].flatMap(([file, content]) =>
      file.startsWith('data/') ? [[file.slice('data/'.length), content] as const] : [],
    ),
  );
}

function placed(issues: readonly Issue[], folder: string): readonly Issue[] {
  return issues.map((issue) =>
    issue.file === folder ? issue : { ...issue, file: join(folder, issue.file) },
  );
}
