import type { Geography } from '@maatstaf/core/geography';
import packs from 'virtual:packs';

/** Where the neighbourhoods of a pack lie; undefined where the pack, or its map, is not here. */
export async function openGeography(id: string): Promise<Geography | undefined> {
  return packs.find((each) => each.id === id)?.loadGeography();
}
