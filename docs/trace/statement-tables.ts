import { citingParts } from '@maatstaf/core/parse';
import { laws } from '@maatstaf/fairness';
import { anchor, cell, nl } from './markdown.ts';
import { isOnlyDirection } from './statement-counts.ts';
import type { Statement, Traced } from './traced.ts';
import { authorityWords, kindWords } from './words.ts';

/** Every sentence by document, with what was done with it. */
export function statementTables({ pack, effects }: Traced): string[] {
  const titles = new Map([
    ...citingParts(pack).map(({ reference, title }) => [reference, nl(title)] as const),
    ...laws.map(({ id, claim }) => [`law:${id}`, nl(claim)] as const),
  ]);
  return pack.documents.flatMap(({ id, title, authority }) => [
    `## Zinnen uit document ${id}: ${nl(title)}`,
    '',
    `Gezag: ${authorityWords[authority]}.`,
    '',
    '| zin | citaat | wat het betekent | wat ermee is gedaan |',
    '| --- | --- | --- | --- |',
    ...pack.statements
      .filter(({ document }) => document === id)
      .map((statement) => {
        const place = statement.place === undefined ? '' : `<br>*${cell(statement.place)}*`;
        return `| <a id="${anchor(statement.id)}"></a>${statement.id} | “${cell(statement.quote)}”${place} | ${cell(nl(statement.summary))} | ${done(statement, titles, effects)} |`;
      }),
    '',
  ]);
}

function done(
  { status }: Statement,
  titles: ReadonlyMap<string, string>,
  effects: Traced['effects'],
): string {
  if (status === undefined) return '';
  switch (status.kind) {
    case 'encoded': {
      const links = status.by
        .map((reference) => `${link(reference, titles)}${inData(reference, effects)}`)
        .join('<br>');
      return isOnlyDirection(status) ? `${links}<br>*alleen de richting*` : links;
    }
    case 'tool':
      return `**Doet het programma.** ${cell(nl(status.feature))}`;
    case 'monitoring':
      return `**Wordt gevolgd.** ${cell(nl(status.what))}`;
    case 'not-encoded':
      return `**Zit er niet in.** ${cell(nl(status.reason))}`;
    default:
      return status satisfies never;
  }
}

function inData(reference: string, effects: Traced['effects']): string {
  const effect = effects.rules.get(reference.replace(/^rule:/, ''));
  const changed = effects.changed.get(reference) ?? [];
  const parts = [
    ...(effect === undefined
      ? []
      : [`geldt bij ${effect.fires} van de ${effect.proposals} voorbeelden`]),
    ...(changed.length === 0
      ? []
      : [`zonder ${changed.length} ${changed.length === 1 ? 'ander bedrag' : 'andere bedragen'}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function link(reference: string, titles: ReadonlyMap<string, string>): string {
  const [kind = '', ...rest] = reference.split(':');
  const title = titles.get(reference) ?? rest.join(':');
  const word = kindWords[kind];
  if (word === undefined)
    throw new Error(`No Dutch word for "${kind}" in ${reference}: add it here.`);
  return `[${word} ${cell(title)}](#${anchor(reference)})`;
}
