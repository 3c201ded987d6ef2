import type { FactValue } from '../parse/fact.ts';
import { type Bits, gatherBits, noBits, setBit } from './bits.ts';

/** A fact over many rows, packed: numbers as doubles, names as codes, yes and no and sets as bits. */
export type Column =
  /** An unknown number is NaN, so that every comparison but `not equal` is false by itself. */
  | { readonly kind: 'number'; readonly values: Float64Array; readonly unknown: Bits | null }
  | { readonly kind: 'boolean'; readonly yes: Bits; readonly unknown: Bits | null }
  /** Codes are those of the dictionary; −1 is unknown. */
  | { readonly kind: 'name'; readonly codes: Int32Array; readonly unknown: Bits | null }
  /** Per value that occurs, by its code, the rows whose set has it. */
  | {
      readonly kind: 'set';
      readonly rowsWith: ReadonlyMap<number, Bits>;
      readonly unknown: Bits | null;
    }
  /** Unknown in every row, so of no kind that one could see. */
  | { readonly kind: 'unknown' };

/** Names as small whole numbers, the same for all columns of a table, so that names compare as numbers. */
export class Dictionary {
  readonly #codes = new Map<string, number>();

  /** How many names there are; codes lie below it. */
  get size(): number {
    return this.#codes.size;
  }

  /** The code of a name; a new one where it was never seen. */
  codeOf(name: string): number {
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    const code = this.#codes.size;
    this.#codes.set(name, code);
    return code;
  }
}

/** Values packed into a column. `null` is unknown. All values of a column are of one kind. */
export function encode(values: readonly FactValue[], dictionary: Dictionary): Column {
  const sample = values.find((value) => value !== null);
  if (sample === undefined || sample === null) return { kind: 'unknown' };
  const unknown = unknownRows(values);
  switch (typeof sample) {
    case 'number': {
      const numbers = new Float64Array(values.length);
      for (let row = 0; row < values.length; row += 1) {
        const value = values[row];
        numbers[row] = typeof value === 'number' ? value : Number.NaN;
      }
      return { kind: 'number', values: numbers, unknown };
    }
    case 'boolean': {
      const yes = noBits(values.length);
      for (let row = 0; row < values.length; row += 1) if (values[row] === true) setBit(yes, row);
      return { kind: 'boolean', yes, unknown };
    }
    case 'string': {
      const codes = new Int32Array(values.length);
      for (let row = 0; row < values.length; row += 1) {
        const value = values[row];
        codes[row] = typeof value === 'string' ? dictionary.codeOf(value) : -1;
      }
      return { kind: 'name', codes, unknown };
    }
    default:
      return { kind: 'set', rowsWith: rowsPerValue(values, dictionary), unknown };
  }
}

function unknownRows(values: readonly FactValue[]): Bits | null {
  let unknown: Bits | null = null;
  for (let row = 0; row < values.length; row += 1) {
    if (values[row] !== null) continue;
    unknown ??= noBits(values.length);
    setBit(unknown, row);
  }
  return unknown;
}

function rowsPerValue(
  values: readonly FactValue[],
  dictionary: Dictionary,
): ReadonlyMap<number, Bits> {
  const rowsWith = new Map<number, Bits>();
  for (let row = 0; row < values.length; row += 1) {
    const set = values[row];
    if (!Array.isArray(set)) continue;
    for (const value of set as readonly string[]) {
      const code = dictionary.codeOf(value);
      const rows = rowsWith.get(code) ?? noBits(values.length);
      rowsWith.set(code, rows);
      setBit(rows, row);
    }
  }
  return rowsWith;
}

/** A column over other rows: row i of the result is row `index[i]` of the column. */
export function gather(column: Column, index: Int32Array): Column {
  if (column.kind === 'unknown') return column;
  const unknown = column.unknown === null ? null : gatherBits(column.unknown, index);
  switch (column.kind) {
    case 'number': {
      const values = new Float64Array(index.length);
      for (let row = 0; row < index.length; row += 1) values[row] = column.values[index[row]!]!;
      return { kind: 'number', values, unknown };
    }
    case 'boolean':
      return { kind: 'boolean', yes: gatherBits(column.yes, index), unknown };
    case 'name': {
      const codes = new Int32Array(index.length);
      for (let row = 0; row < index.length; row += 1) codes[row] = column.codes[index[row]!]!;
      return { kind: 'name', codes, unknown };
    }
    case 'set':
      return {
        kind: 'set',
        rowsWith: new Map(
          [...column.rowsWith].map(([code, rows]) => [code, gatherBits(rows, index)]),
        ),
        unknown,
      };
  }
}
