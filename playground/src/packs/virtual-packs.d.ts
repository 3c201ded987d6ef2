declare module 'virtual:packs' {
  import type { Bundle } from '@maatstaf/core/bundle';
  import type { Dataset, Pack, Text } from '@maatstaf/core';
  import type { Geography } from '@maatstaf/core/geography';

  /** Every pack of the repository, by id; made by `parsed-packs.ts`. */
  const packs: readonly {
    readonly id: string;
    readonly title: Text;
    readonly load: () => Promise<{ readonly pack: Pack; readonly dataset: Dataset }>;
    /** Undefined where the pack has no map. */
    readonly loadGeography: () => Promise<Geography | undefined>;
    readonly fingerprints: () => Promise<Bundle['files']>;
  }[];
  export default packs;
}
