import { sourceLines, withoutLines } from './carried-by.ts';
import { anchor, nl } from './markdown.ts';
import type { Traced } from './traced.ts';

/** Every limit on groups, with what it rests on and what it does. */
export function limitSections({ pack, dataset, effects }: Traced): string[] {
  if (pack.limits.length === 0) return [];
  return [
    '## Grenzen en reserves',
    '',
    'Grenzen voor groepen voorstellen. Dat er een grens is, staat in de zinnen; hoe hoog zij is, is een instelling. “Zonder” is berekend door alleen deze grens uit te zetten.',
    '',
    ...pack.limits.flatMap(({ id, title, description, source }) => [
      `### <a id="${anchor(`limit:${id}`)}"></a>${nl(title)} (\`${id}\`)`,
      '',
      nl(description),
      '',
      ...sourceLines(source),
      ...withoutLines(effects.changed.get(`limit:${id}`) ?? [], dataset),
      '',
    ]),
  ];
}
