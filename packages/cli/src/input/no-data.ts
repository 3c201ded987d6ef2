import type { Dataset, Pack } from '@maatstaf/core';

/** What stands for the data of a pack that has none: no neighbourhoods and no proposals. */
export function noDataFor({ illustrativeAmounts }: Pack): Dataset {
  return {
    illustrativeAmounts,
    neighbourhoods: [],
    proposals: [],
    provenance: { neighbourhoods: null, proposals: null },
  };
}
