declare module 'virtual:packs' {
  import type { Dataset, Pack, Text } from '@maatstaf/core';

  /** Every pack of the repository, by id; made by `parsed-packs.ts`. */
  const packs: readonly {
    readonly id: string;
    readonly title: Text;
    readonly load: () => Promise<{ readonly pack: Pack; readonly dataset: Dataset }>;
  }[];
  export default packs;
}
