import type { Dataset } from '@maatstaf/core';

/** Whether euros per inhabitant may be shown: only where every area has a real count of people. */
export function everyAreaIsCounted({ neighbourhoods }: Dataset): boolean {
  return neighbourhoods.length > 0 && neighbourhoods.every(({ population }) => population !== null);
}
