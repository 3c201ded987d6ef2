import type { Issue, Location } from '@maatstaf/core';
import { phraseIn } from '@maatstaf/core/issues';

/** Issues by file, then from top to bottom where that can be told, then by code. */
export function inOrder<Told extends Issue>(issues: readonly Told[]): readonly Told[] {
  return issues.toSorted(
    (a, b) =>
      collator.compare(a.file, b.file) ||
      lineOf(a.at) - lineOf(b.at) ||
      collator.compare(wordOf(a.at), wordOf(b.at)) ||
      collator.compare(a.code, b.code) ||
      collator.compare(phraseIn(a.found, 'en'), phraseIn(b.found, 'en')),
  );
}

// Numeric, so that /rules/2 stands before /rules/10; one locale, so that the order is the same everywhere.
const collator = new Intl.Collator('en', { numeric: true });

function lineOf(at: Location): number {
  if (at.kind === 'cell') return at.row;
  return at.kind === 'line' ? at.line : 0;
}

function wordOf(at: Location): string {
  if (at.kind === 'pointer') return at.pointer;
  if (at.kind === 'cell') return at.column;
  return at.kind === 'line' ? String(at.column) : '';
}
