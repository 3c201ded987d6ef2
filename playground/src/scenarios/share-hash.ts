/** Every link with a scenario has this behind the address. */
export const shareStart = '#s=';

/** Whether what stands behind the # of an address claims to be a scenario. */
export function isShareHash(hash: string): boolean {
  return hash.startsWith(shareStart);
}
