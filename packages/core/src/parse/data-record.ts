import type { CatalogueEntry } from './catalogue.ts';
import { isoDateSchema } from './date.ts';
import type { FactValue } from './fact.ts';
import type { Files, Issue, Location, Parsed } from './issue.ts';
import type { Provenance } from './dataset.ts';
import { type FactReading, readCell, readValue } from './read-fact.ts';
import { escapePointer } from './pointer.ts';
import { readJson } from './read-json.ts';
import { readTable, type Table } from './read-table.ts';
import { fileIssue } from './read-text.ts';
import { validate } from './validate.ts';
import { z } from './zod.ts';
import type { Words } from './phrase.ts';
import { idOf, noSuchFile, oneOf, suggesting, theKey } from './phrases.ts';

/** A neighbourhood or proposal as it stands in a file, whichever kind of file that is. */
export interface DataRecord {
  readonly file: string;
  /** A field as text or JSON; undefined where it is absent or an empty cell. */
  field(name: string): unknown;
  fact(entry: CatalogueEntry): FactReading;
  at(name: string): Location;
}

/** The records of a file, with what the file says of them as a whole. */
export interface Records {
  readonly records: readonly DataRecord[];
  /** Undefined where the file does not say. */
  readonly illustrativeAmounts: boolean | undefined;
  readonly provenance: Provenance | null;
  /** Keys and columns that are not known; the rest of the records can be read. */
  readonly issues: readonly Issue[];
}

const listSchema = (name: string) =>
  z.strictObject({
    $schema: z.optional(z.string()),
    $comment: z.optional(z.string()),
    format: z.literal(`maatstaf-${name}/1`),
    illustrativeAmounts: z.optional(z.boolean()),
    provenance: z.optional(
      z.strictObject({ by: z.string().check(z.minLength(1)), date: isoDateSchema }),
    ),
    [name]: z
      .array(z.looseObject({ facts: z._default(z.record(z.string(), z.unknown()), {}) }))
      .check(z.maxLength(250_000)),
  });

const listSchemas = {
  neighbourhoods: listSchema('neighbourhoods'),
  proposals: listSchema('proposals'),
};

/**
 * The records of `<name>.json` or `<name>.csv` (one of them must be there). `fields` are the columns
 * that are no facts; `factIds` are the facts that belong here. A column or key that is neither is an
 * issue, so that nothing is lost in silence.
 */
export function readRecords(
  files: Files,
  name: 'neighbourhoods' | 'proposals',
  fields: readonly string[],
  factIds: ReadonlySet<string>,
): Parsed<Records> {
  const json = files.get(`${name}.json`);
  const csv = files.get(`${name}.csv`);
  if (json !== undefined && csv !== undefined) {
    return wrong(
      fileIssue(
        'file.twice',
        `${name}.csv`,
        { nl: `ook ${name}.json`, en: `${name}.json as well` },
        oneOfTwo,
      ),
    );
  }
  if (json !== undefined) return fromJson(`${name}.json`, json, name, fields, factIds);
  if (csv !== undefined) return fromTable(`${name}.csv`, csv, fields, factIds);
  return wrong(
    fileIssue('file.missing', `${name}.csv`, noSuchFile, {
      nl: `${name}.csv of ${name}.json`,
      en: `${name}.csv or ${name}.json`,
    }),
  );
}

const oneOfTwo: Words = { nl: 'een van de twee', en: 'one of the two' };

function wrong(...issues: readonly Issue[]): {
  readonly ok: false;
  readonly issues: readonly Issue[];
} {
  return { ok: false, issues };
}

function fromJson(
  file: string,
  content: string | Uint8Array,
  name: keyof typeof listSchemas,
  fields: readonly string[],
  factIds: ReadonlySet<string>,
): Parsed<Records> {
  const json = readJson(file, content);
  if (!json.ok) return json;
  const parsed = validate(listSchemas[name], file, json.value);
  if (!parsed.ok) return parsed;
  const list = parsed.value[name] as readonly JsonRecord[];
  const { illustrativeAmounts, provenance = null } = parsed.value as {
    illustrativeAmounts?: boolean;
    provenance?: Provenance;
  };
  const { records, issues } = recordsOf(file, name, list, fields, factIds);
  return { ok: true, value: { records, illustrativeAmounts, provenance, issues }, issues };
}

/** A record as it stands in JSON. */
export interface JsonRecord {
  readonly [field: string]: unknown;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The records of a list that a file holds under a key at its top; every key that is not known is an issue. */
export function recordsOf(
  file: string,
  name: string,
  list: readonly JsonRecord[],
  fields: readonly string[],
  factIds: ReadonlySet<string>,
): Pick<Records, 'records' | 'issues'> {
  const issues: Issue[] = [];
  const records = list.map((record, index): DataRecord => {
    const base = `/${name}/${index}`;
    const unknown = [
      ...Object.keys(record)
        .filter((key) => key !== 'facts' && key !== '$comment' && !fields.includes(key))
        .map((key) => [key, `${base}/${escapePointer(key)}`] as const),
      ...Object.keys(record.facts)
        .filter((id) => !factIds.has(id))
        .map((id) => [id, `${base}/facts/${escapePointer(id)}`] as const),
    ];
    for (const [key, pointer] of unknown) {
      issues.push({
        code: key.includes('.') ? 'ref.unknown-fact' : 'key.unknown',
        severity: 'error',
        file,
        at: { kind: 'pointer', pointer },
        found: theKey(key),
        expected: key.includes('.') ? idOf('fact', key, factIds) : oneOf([...fields, 'facts'], key),
      });
    }
    return {
      file,
      field: (field) => record[field] ?? undefined,
      fact: (entry) => readValue(record.facts[entry.id], entry),
      at: (field) => ({
        kind: 'pointer',
        pointer: `${base}${field.includes('.') ? '/facts' : ''}/${escapePointer(field)}`,
      }),
    };
  });
  return { records, issues };
}

function fromTable(
  file: string,
  content: string | Uint8Array,
  fields: readonly string[],
  factIds: ReadonlySet<string>,
): Parsed<Records> {
  const parsed = readTable(file, content);
  if (!parsed.ok) return parsed;
  const { columns, rows } = parsed.value;
  const unknown = columns.filter((column) => !fields.includes(column) && !factIds.has(column));
  const issues = unknown.map((column): Issue => ({
    code: 'csv.unknown-column',
    severity: 'error',
    file,
    at: { kind: 'cell', row: 1, column },
    found: { nl: `de kolom "${column}"`, en: `the column "${column}"` },
    expected: suggesting(
      {
        nl: `een van ${fields.join(', ')}, of het id van een feit uit de catalogus`,
        en: `one of ${fields.join(', ')}, or the id of a fact of the catalogue`,
      },
      column,
      [...fields, ...factIds],
    ),
  }));
  const records = rows.map((row) => fromRow(file, row));
  return {
    ok: true,
    value: { records, illustrativeAmounts: undefined, provenance: null, issues },
    issues,
  };
}

function fromRow(file: string, row: Table['rows'][number]): DataRecord {
  return {
    file,
    field: (name) => (row.cells[name] === '' ? undefined : row.cells[name]),
    fact: (entry) => readCell(row.cells[entry.id] ?? '', entry),
    at: (column) => ({ kind: 'cell', row: row.number, column }),
  };
}

/** The values of all facts of a record; every wrong one is reported, and counts as unknown. */
export function readFacts(
  record: DataRecord,
  entries: readonly CatalogueEntry[],
  report: (issue: Issue) => void,
): Readonly<Record<string, FactValue>> {
  return Object.fromEntries(
    entries.map((entry) => {
      const reading = record.fact(entry);
      if (reading.ok) return [entry.id, reading.value];
      const { found, expected } = reading;
      report({
        code: 'data.value',
        severity: 'error',
        file: record.file,
        at: record.at(entry.id),
        found,
        expected,
      });
      return [entry.id, null];
    }),
  );
}
