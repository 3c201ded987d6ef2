import type { Pack } from '@maatstaf/core';
import { packFingerprint } from '@maatstaf/core/bundle';

const known = new WeakMap<Pack, string>();

/** The fingerprint of a policy, worked out once: it is written with everything that is kept. */
export function fingerprintOf(pack: Pack): string {
  const found = known.get(pack) ?? packFingerprint(pack);
  known.set(pack, found);
  return found;
}
