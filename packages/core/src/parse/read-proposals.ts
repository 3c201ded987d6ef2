import type { CatalogueEntry } from './catalogue.ts';
import { type DataRecord, readFacts, type Records } from './data-record.ts';
import type { Proposal, Served } from './dataset.ts';
import type { Issue } from './issue.ts';
import type { Pack } from './pack.ts';
import { checkRelations, type Complain, type Related } from './check-relations.ts';
import { poolOf } from './pool-of.ts';
import { readServes } from './read-serves.ts';
import { readYearly } from './read-yearly.ts';
import { type Text, textSchema } from './text.ts';
import { shown } from './validate.ts';
import type { Words } from './phrase.ts';
import { idOf, nothing, trueOrFalse, usedOnce, wholeCents } from './phrases.ts';

export const proposalFields = [
  'id',
  'title',
  'title.nl',
  'title.en',
  'note',
  'note.nl',
  'note.en',
  'statements',
  'serves',
  'requestedCents',
  'minimumCents',
  'yearlyCents',
  'incompatibleWith',
  'requires',
  'withdrawn',
];

const idForm: Words = {
  nl: 'een id van letters, cijfers, streepjes en punten',
  en: 'an id of letters, digits, hyphens and dots',
};
const someTitle: Words = { nl: 'een titel', en: 'a title' };
const centsByYear: Words = {
  nl: 'hele centen per jaar, zoals 2026:50000|2027:25000',
  en: 'whole cents by year, such as 2026:50000|2027:25000',
};
const fewIds: Words = {
  nl: 'ten hoogste 100 id’s van voorstellen, zoals p-1|p-2',
  en: 'at most 100 ids of proposals, such as p-1|p-2',
};
const someText: Words = {
  nl: 'een tekst in nl, en of beide, van ten hoogste 2.000 tekens',
  en: 'a text in nl, en or both, of at most 2,000 characters',
};

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/** The proposals of a file, sorted by id. Mistakes go to `report`. */
export function readProposals(
  pack: Pack,
  records: Records,
  neighbourhoods: ReadonlySet<string> | null,
  entries: readonly CatalogueEntry[],
  report: (issue: Issue) => void,
): readonly Proposal[] {
  const { proposals, related } = readEach(pack, records, neighbourhoods, entries, report);
  checkRelations(proposals, related);
  return proposals;
}

/**
 * Each proposal by itself, sorted by id, and where mistakes in how they hang together go: those are
 * for `checkRelations`, once all are there.
 */
export function readEach(
  pack: Pack,
  { records }: Records,
  neighbourhoods: ReadonlySet<string> | null,
  entries: readonly CatalogueEntry[],
  report: (issue: Issue) => void,
): { readonly proposals: readonly Proposal[]; readonly related: readonly Related[] } {
  const seen = new Set<string>();
  const related: Related[] = [];
  const statements = new Set(pack.statements.map(({ id }) => id));
  const proposals = records
    .map((record): Proposal => {
      const complain: Complain = (code, field, expected, found = shown(record.field(field))) =>
        report({
          code,
          severity: 'error',
          file: record.file,
          at: record.at(field),
          found,
          expected,
        });
      const id = record.field('id');
      if (typeof id !== 'string' || !idPattern.test(id)) {
        complain('data.value', 'id', idForm);
      } else if (seen.has(id)) complain('id.duplicate', 'id', usedOnce);
      seen.add(String(id));

      const requestedCents = centsOf(record, 'requestedCents', complain);
      const minimumCents = centsOf(record, 'minimumCents', complain);
      if (requestedCents !== null && minimumCents !== null && minimumCents > requestedCents) {
        complain('data.minimum', 'minimumCents', {
          nl: `ten hoogste het gevraagde bedrag, ${requestedCents}`,
          en: `at most the requested ${requestedCents}`,
        });
      }
      const cited = listOf(record.field('statements'));
      cited.forEach((statement) => {
        if (!statements.has(statement)) {
          complain(
            'ref.unknown-statement',
            'statements',
            idOf('statement', statement, statements),
            statement,
          );
        }
      });
      const title = textOf(record, 'title', complain);
      if (title === null) complain('data.value', 'title', someTitle, nothing);
      const facts = readFacts(record, entries, report);
      related.push({ id: String(id), complain });
      return {
        id: String(id),
        title: title ?? {},
        note: textOf(record, 'note', complain),
        statements: cited.toSorted(),
        pool: poolOf(pack, facts),
        serves: servesOf(record, neighbourhoods, complain),
        requestedCents,
        minimumCents,
        yearlyCents: yearlyOf(record, requestedCents, complain),
        incompatibleWith: idsOf(record, 'incompatibleWith', complain),
        requires: idsOf(record, 'requires', complain),
        withdrawn: flagOf(record, complain),
        facts,
      };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { proposals, related };
}

function centsOf(record: DataRecord, field: string, complain: Complain): number | null {
  const value = record.field(field);
  if (value === undefined) return null;
  const cents = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof cents === 'number' && Number.isSafeInteger(cents) && cents >= 0) return cents;
  complain('data.cents', field, wholeCents);
  return null;
}

function yearlyOf(
  record: DataRecord,
  requestedCents: number | null,
  complain: Complain,
): Proposal['yearlyCents'] {
  const value = record.field('yearlyCents');
  if (value === undefined) return null;
  const yearly = readYearly(value);
  if (yearly === null) {
    complain('data.value', 'yearlyCents', centsByYear);
    return null;
  }
  if (requestedCents === null) {
    // An amount that could not be read has its own message.
    if (record.field('requestedCents') === undefined) {
      complain('data.yearly-sum', 'yearlyCents', {
        nl: 'ook het gevraagde bedrag, in requestedCents',
        en: 'the request in requestedCents as well',
      });
    }
    return null;
  }
  const sum = Object.values(yearly).reduce((total, cents) => total + cents, 0);
  if (sum === requestedCents) return yearly;
  complain(
    'data.yearly-sum',
    'yearlyCents',
    {
      nl: `jaren die samen ${requestedCents} zijn`,
      en: `years that sum to ${requestedCents}`,
    },
    String(sum),
  );
  return null;
}

function flagOf(record: DataRecord, complain: Complain): boolean {
  const value = record.field('withdrawn') ?? false;
  if (value === true || value === 'true') return true;
  if (value !== false && value !== 'false') complain('data.value', 'withdrawn', trueOrFalse);
  return false;
}

/** Ids of other proposals, sorted; more than a hundred are too many to follow. */
function idsOf(record: DataRecord, field: string, complain: Complain): readonly string[] {
  const value = record.field(field);
  const ids = listOf(value);
  const readable =
    value === undefined ||
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((one) => typeof one === 'string'));
  if (readable && ids.length <= 100) return ids.toSorted();
  complain('data.value', field, fewIds);
  return [];
}

function listOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('|').map((part) => part.trim());
  return Array.isArray(value) ? value.map(String) : [];
}

/** A text as an object in JSON, or as columns `title.nl` and `title.en`. Null where there is none. */
function textOf(record: DataRecord, field: string, complain: Complain): Text | null {
  const columns = Object.fromEntries(
    ['nl', 'en'].flatMap((language) => {
      const cell = record.field(`${field}.${language}`);
      return cell === undefined ? [] : [[language, cell]];
    }),
  );
  const value = record.field(field) ?? (Object.keys(columns).length > 0 ? columns : undefined);
  if (value === undefined) return null;
  const parsed = textSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  complain('data.value', field, someText);
  return null;
}

function servesOf(
  record: DataRecord,
  neighbourhoods: ReadonlySet<string> | null,
  complain: Complain,
): readonly Served[] {
  const reading = readServes(record.field('serves'), neighbourhoods);
  if (reading.ok) return reading.value;
  for (const { code, found, expected } of reading.mistakes)
    complain(code, 'serves', expected, found);
  return [];
}
