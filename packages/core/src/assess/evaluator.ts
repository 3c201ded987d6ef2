import { type Bits, hasBit, noBits, setBit } from '../columns/bits.ts';
import { type Column, Dictionary, encode } from '../columns/column.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Rule } from '../parse/rule.ts';

/** What the conditions of a rule came to. `undetermined`: it turns on a fact that is unknown. */
export type Verdict = 'fired' | 'not-fired' | 'undetermined';

/**
 * The facts of all pairs (a proposal and a neighbourhood it serves), by row: as they are (`null` is
 * unknown), or packed into columns.
 */
export interface FactTable {
  readonly size: number;
  readonly dictionary: Dictionary;
  value(fact: string, row: number): FactValue;
  /** Packed when first asked for, and kept. A fact that nobody supplies is unknown in every row. */
  column(fact: string): Column;
}

/**
 * Per rule the rows for which its conditions certainly hold, and those for which they possibly do:
 * fired is both, undetermined is possibly and not certainly. What is certain is possible.
 */
export interface Verdicts {
  readonly certain: readonly Bits[];
  readonly possible: readonly Bits[];
}

/**
 * Decides, for every rule and every row of facts, whether the rule's conditions hold. By strong
 * Kleene logic: `all` is false if any part is false, `any` is true if any part is true, else unknown
 * wins; `not unknown` is unknown. It gives no points and knows no money.
 */
export interface Evaluator {
  readonly name: string;
  /** Verdicts in the order of `rules`. */
  evaluate(rules: readonly Rule[], facts: FactTable): Promise<Verdicts>;
}

/** The verdict on one rule for one row. */
export function verdictAt({ certain, possible }: Verdicts, rule: number, row: number): Verdict {
  const bits = certain[rule];
  if (bits !== undefined && hasBit(bits, row)) return 'fired';
  const open = possible[rule];
  return open !== undefined && hasBit(open, row) ? 'undetermined' : 'not-fired';
}

/** A fact table from plain columns of the same length, by fact id. */
export function tableOf(columns: Readonly<Record<string, readonly FactValue[]>>): FactTable {
  const dictionary = new Dictionary();
  const packed = new Map<string, Column>();
  return {
    size: Object.values(columns)[0]?.length ?? 0,
    dictionary,
    value: (fact, row) => columns[fact]?.[row] ?? null,
    column: (fact) => {
      const known = packed.get(fact) ?? encode(columns[fact] ?? [], dictionary);
      packed.set(fact, known);
      return known;
    },
  };
}

/** Verdicts given one by one, per rule and row, as sets of bits: for evaluators that judge row by row. */
export function verdictsFrom(judged: readonly (readonly Verdict[])[]): Verdicts {
  const rowsWhere = (holds: (verdict: Verdict) => boolean): readonly Bits[] =>
    judged.map((rows) => {
      const bits = noBits(rows.length);
      for (const [row, verdict] of rows.entries()) if (holds(verdict)) setBit(bits, row);
      return bits;
    });
  return {
    certain: rowsWhere((verdict) => verdict === 'fired'),
    possible: rowsWhere((verdict) => verdict !== 'not-fired'),
  };
}
