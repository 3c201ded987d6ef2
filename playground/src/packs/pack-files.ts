import type { Files, Text } from '@maatstaf/core';

/** A policy that the playground offers. */
export interface OfferedPack {
  readonly id: string;
  readonly title: Text;
}

/** The packs in the order of the chooser; the first one opens. */
export const offeredPacks: readonly OfferedPack[] = [
  {
    id: 'maastricht-2025',
    title: {
      nl: 'Sociale ontmoetingsplekken Maastricht',
      en: 'Social meeting places in Maastricht',
    },
  },
  { id: 'greenford-2026', title: { en: 'Cool streets and pocket greens 2026' } },
];

const bundled = import.meta.glob<string>(
  ['../../../rules/*/**/*.{json,csv}', '!../../../rules/*/package.json'],
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
