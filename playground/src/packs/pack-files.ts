import type { Files, Text } from '@maatstaf/core';

/** A policy that the playground offers. */
export interface OfferedPack {
  readonly id: string;
  readonly title: Text;
}

/** The pack that opens first. */
export const firstPack = 'maastricht-2025';

/** Only the title of each pack is in the first load; the rest comes when the pack is opened. */
const titles = import.meta.glob<Text>('../../../rules/*/pack.json', {
  import: 'title',
  eager: true,
});

/** Every pack of the repository, by id, under the title it gives itself. */
export const offeredPacks: readonly OfferedPack[] = Object.entries(titles)
  .map(([path, title]) => ({ id: path.split('/').at(-2) ?? path, title }))
  .toSorted((one, other) => (one.id < other.id ? -1 : 1));

const bundled = import.meta.glob<string>(
  [
    '../../../rules/*/**/*.{json,csv}',
    '!../../../rules/*/{golden,package,equivalents}.json',
    '!../../../rules/*/examples/*.json',
  ],
  { query: '?raw', import: 'default' },
);

/** The files of one pack and of its example data, each by its path within its folder. Loaded when asked for. */
export async function packFiles(
  id: string,
): Promise<{ readonly pack: Files; readonly data: Files }> {
  const root = `../../../rules/${id}/`;
  const loaded = await Promise.all(
    Object.entries(bundled)
      .filter(([path]) => path.startsWith(root))
      .map(async ([path, load]) => [path.slice(root.length), await load()] as const),
  );
  const inData = (path: string) => path.startsWith('data/');
  return {
    pack: new Map(loaded.filter(([path]) => !inData(path))),
    data: new Map(
      loaded
        .filter(([path]) => inData(path))
        .map(([path, content]) => [path.slice('data/'.length), content]),
    ),
  };
}
