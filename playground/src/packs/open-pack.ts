import type { Dataset, Pack, Text } from '@maatstaf/core';
import type { Bundle } from '@maatstaf/core/bundle';
import packs from 'virtual:packs';

/** A policy that the playground offers. */
export interface OfferedPack {
  readonly id: string;
  readonly title: Text;
}

/** The pack that opens first. */
export const firstPack = 'maastricht-2025';

/** Every pack of the repository, by id, under the title it gives itself. */
export const offeredPacks: readonly OfferedPack[] = packs;

/** A pack with its example data. Rejects where it cannot be loaded, or is none of those on offer. */
export async function openPack(
  id: string,
): Promise<{ readonly pack: Pack; readonly dataset: Dataset }> {
  return packNamed(id).load();
}

/** The fingerprints of the files of a pack and its example data: for a bundle. */
export async function packFiles(id: string): Promise<Bundle['files']> {
  return packNamed(id).fingerprints();
}

function packNamed(id: string): (typeof packs)[number] {
  const pack = packs.find((each) => each.id === id);
  if (pack === undefined) throw new RangeError(`There is no pack ${id}.`);
  return pack;
}
