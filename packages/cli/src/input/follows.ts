import type { Files, Issue, Pack } from '@maatstaf/core';

/** Codes of what is merely not to be found where something in these files could not be read. */
const causes: Readonly<Record<string, string>> = {
  'ref.unknown-statement': 'statements.json',
  'ref.unknown-rule': 'rules',
  'statement.unknown-reference': 'rules',
  'criterion.no-rules': 'rules',
  'pool.no-criteria': 'rules',
};

/**
 * Whether an issue may go away by itself once the files of the issues found before it are mended: a
 * file that is missing because it could not be read, or something that stands in such a file.
 */
export function follows({ code, file }: Issue, found: readonly Issue[]): boolean {
  const cause = code === 'file.missing' ? file : causes[code];
  return cause !== undefined && found.some((earlier) => isPartOf(earlier.file, cause));
}

/**
 * Whether an issue with data is only that they speak of a fact which the catalogue does name, but in a
 * wrong form, so that `pack` is without it.
 */
export function namesFaultyFact({ code, at }: Issue, pack: Pack, files: Files): boolean {
  if (code !== 'csv.unknown-column' && code !== 'ref.unknown-fact') return false;
  const named = at.kind === 'cell' ? at.column : at.kind === 'pointer' ? at.pointer : '';
  const id = named.slice(named.lastIndexOf('/') + 1);
  if (!id.includes('.')) return false;
  const catalogue = Buffer.from(files.get('facts.json') ?? '').toString();
  return pack.facts.length === 0 || catalogue.includes(JSON.stringify(id));
}

/** Whether a file is the one named, whichever its form, or lies in the folder named. */
function isPartOf(file: string, named: string): boolean {
  const stem = (path: string): string => path.replace(/\.(csv|json)$/, '');
  return stem(file) === stem(named) || file.startsWith(`${named}/`);
}
