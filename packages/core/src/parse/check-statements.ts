import type { Report } from './check-pack.ts';
import { citingParts } from './citing-parts.ts';
import type { Pack } from './pack.ts';

const file = 'statements.json';

/**
 * Every quote is short and from a document of the pack. Where a statement has a status, the status names
 * exactly what cites the statement, so that neither can change without the other; where the pack says
 * that its statements are complete, every statement has one, and says what it is about.
 */
export function checkStatements(pack: Pack, report: Report): void {
  const documents = new Set(pack.documents.map(({ id }) => id));
  const parts = new Set(citingParts(pack).map(({ reference }) => reference));
  const citedBy = citations(pack);
  pack.statements.forEach(({ id, document, quote, types, status }, index) => {
    const path = ['statements', index];
    const words = quote.split(/\s+/).length;
    if (words > 25) {
      report(file, 'statement.long', [...path, 'quote'], `${words} words`, 'at most 25 words');
    }
    if (!documents.has(document)) {
      const expected = 'the id of a document in pack.json';
      report(file, 'ref.unknown-document', [...path, 'document'], document, expected);
    }
    if (pack.statementStatus === 'complete') {
      if (types === undefined)
        report(file, 'key.missing', [...path, 'types'], 'nothing', 'what the statement is about');
      if (status === undefined)
        report(file, 'statement.no-status', path, id, 'a status, for the pack says it is complete');
    }
    if (status === undefined) return;
    const cites = citedBy.get(id) ?? [];
    const named = status.kind === 'encoded' ? status.by : [];
    for (const reference of cites.filter((part) => !named.includes(part))) {
      report(
        file,
        'statement.citation-not-named',
        [...path, 'status'],
        `${status.kind}, and ${reference} cites it`,
        'a status "encoded" that names all that cite the statement',
      );
    }
    named.forEach((reference, at) => {
      if (reference.startsWith('law:') || cites.includes(reference)) return;
      const where = [...path, 'status', 'by', at];
      if (parts.has(reference))
        report(file, 'statement.not-cited', where, reference, `that it cites ${id}`);
      else report(file, 'statement.unknown-reference', where, reference, 'a part of the pack');
    });
  });
}

/** By statement, the references of what cites it. */
function citations(pack: Pack): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { reference, source } of citingParts(pack)) {
    if (source === 'configuration') continue;
    for (const id of source.statements) found.set(id, [...(found.get(id) ?? []), reference]);
  }
  return found;
}
