import type { Dataset, Issue, Pack } from '@maatstaf/core';
import { parseDataset, parsePack } from '@maatstaf/core/parse';
import { packFiles } from './pack-files.ts';

/** A pack with its example data, or everything that is wrong with them. */
export type OpenedPack =
  | { readonly ok: true; readonly pack: Pack; readonly dataset: Dataset }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Loads and parses one of the bundled packs. */
export async function openPack(id: string): Promise<OpenedPack> {
  const files = await packFiles(id);
  const pack = parsePack(files.pack);
  if (!pack.ok) return pack;
  const dataset = parseDataset(pack.value, files.data);
  if (!dataset.ok) return dataset;
  return { ok: true, pack: pack.value, dataset: dataset.value };
}
