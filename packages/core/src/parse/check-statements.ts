import type { Report } from './check-pack.ts';
import { citingParts } from './citing-parts.ts';
import type { Pack } from './pack.ts';
import type { Words } from './phrase.ts';
import { idOf, nothing, suggesting } from './phrases.ts';

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
      report(file, 'statement.long', [...path, 'quote'], ...tooLong(words));
    }
    if (!documents.has(document)) {
      const expected = idOf('document', document, documents);
      report(file, 'ref.unknown-document', [...path, 'document'], document, expected);
    }
    if (pack.statementStatus === 'complete') {
      if (types === undefined)
        report(file, 'key.missing', [...path, 'types'], nothing, whatItIsAbout);
      if (status === undefined) report(file, 'statement.no-status', path, id, someStatus);
    }
    if (status === undefined) return;
    const cites = citedBy.get(id) ?? [];
    const named = status.kind === 'encoded' ? status.by : [];
    for (const reference of cites.filter((part) => !named.includes(part))) {
      report(
        file,
        'statement.citation-not-named',
        [...path, 'status'],
        {
          nl: `${status.kind}, en ${reference} verwijst ernaar`,
          en: `${status.kind}, and ${reference} cites it`,
        },
        allNamed,
      );
    }
    named.forEach((reference, at) => {
      if (reference.startsWith('law:') || cites.includes(reference)) return;
      const where = [...path, 'status', 'by', at];
      if (parts.has(reference)) report(file, 'statement.not-cited', where, reference, citing(id));
      else {
        const expected = suggesting(somePart, reference, parts);
        report(file, 'statement.unknown-reference', where, reference, expected);
      }
    });
  });
}

const whatItIsAbout: Words = {
  nl: 'waar de beleidszin over gaat',
  en: 'what the statement is about',
};
const someStatus: Words = {
  nl: 'een status, want het beleid zegt dat alles er een heeft',
  en: 'a status, for the pack says it is complete',
};
const allNamed: Words = {
  nl: 'een status "encoded" die alles noemt wat naar de beleidszin verwijst',
  en: 'a status "encoded" that names all that cite the statement',
};
const somePart: Words = { nl: 'een deel van het beleid', en: 'a part of the pack' };

const citing = (id: string): Words => ({
  nl: `dat het naar ${id} verwijst`,
  en: `that it cites ${id}`,
});

const tooLong = (words: number): readonly [Words, Words] => [
  { nl: `${words} woorden`, en: `${words} words` },
  { nl: 'ten hoogste 25 woorden', en: 'at most 25 words' },
];

/** By statement, the references of what cites it. */
function citations(pack: Pack): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { reference, source } of citingParts(pack)) {
    if (source === 'configuration') continue;
    for (const id of source.statements) found.set(id, [...(found.get(id) ?? []), reference]);
  }
  return found;
}
