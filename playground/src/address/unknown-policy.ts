import { offeredPacks } from '../packs/open-pack.ts';

/** Whether what stands behind the # of an address names a policy that is not here. */
export function namesUnknownPolicy(hash: string): boolean {
  const named = new URLSearchParams(hash.slice(1)).get('policy');
  return named !== null && !offeredPacks.some(({ id }) => id === named);
}
