import { formatEuro } from '@maatstaf/core/explain';
import type { Text } from '@maatstaf/core';

export function statementLink(id: string): string {
  return `[${id}](#${anchor(id)})`;
}

/** Where a statement or a part of the policy stands on the page. */
export function anchor(reference: string): string {
  return `z-${reference.replaceAll(/[:/.]/g, '-')}`;
}

/** A text as it may stand in a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ');
}

/** A text in Dutch, or in English where there is no Dutch. */
export function nl(text: Text | undefined): string {
  return text?.nl ?? text?.en ?? '';
}

/** An amount with an ordinary space, so that it can be searched for. */
export function euro(cents: number): string {
  return formatEuro(cents, 'nl').replaceAll('\u00a0', ' ');
}
