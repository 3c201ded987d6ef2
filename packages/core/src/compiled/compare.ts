import type { FactTable } from '../assess/evaluator.ts';
import { and, type Bits, complement, hasBit, noBits, or, without } from '../columns/bits.ts';
import type { Column } from '../columns/column.ts';
import type { Leaf, Operator } from '../parse/condition.ts';
import type { Truth } from './compiled.ts';
import { rowsAmong, rowsBelow, rowsFrom, rowsUpTo, rowsWhere } from './rows.ts';
import { above } from './next-number.ts';

/**
 * The rows for which a comparison holds. Null where a side is unknown in every row. Sides of kinds
 * that do not compare, which no checked rule has, are equal in no row and unequal in all.
 */
export function compare({ fact, operator, value }: Leaf, facts: FactTable): Truth | null {
  const left = facts.column(fact);
  if (left.kind === 'unknown') return null;
  if (typeof value === 'object' && 'fact' in value) {
    const right = facts.column(value.fact);
    if (right.kind === 'unknown') return null;
    const holds = withColumn(left, operator, right, facts.size);
    return withUnknown(holds, bothUnknown(left.unknown, right.unknown));
  }
  return withUnknown(withLiteral(left, operator, value, facts), left.unknown);
}

type Known = Exclude<Column, { kind: 'unknown' }>;
type Literal = Exclude<Leaf['value'], { readonly fact: string }>;

function withUnknown(holds: Bits, unknown: Bits | null): Truth {
  if (unknown === null) return { certain: holds, possible: holds };
  return { certain: without(holds, unknown), possible: or(holds, unknown) };
}

function bothUnknown(a: Bits | null, b: Bits | null): Bits | null {
  return a === null ? b : b === null ? a : or(a, b);
}

function withLiteral(left: Known, operator: Operator, value: Literal, facts: FactTable): Bits {
  const { size } = facts;
  const signed = (holds: Bits): Bits => (isNegative(operator) ? complement(holds, size) : holds);
  switch (left.kind) {
    case 'number':
      return signed(numberRows(left.values, operator, value));
    case 'boolean':
      if (value === true) return signed(left.yes);
      return signed(value === false ? complement(left.yes, size) : noBits(size));
    case 'name':
      return signed(rowsAmong(left.codes, codesOf(value, facts), facts.dictionary.size));
    case 'set': {
      const [code = -1] = codesOf(value, facts);
      return signed(left.rowsWith.get(code) ?? noBits(size));
    }
  }
}

function isNegative(operator: Operator): boolean {
  return operator === 'notEqual' || operator === 'notIn' || operator === 'doesNotContain';
}

function codesOf(value: Literal, { dictionary }: FactTable): readonly number[] {
  const names = Array.isArray(value) ? value : [value];
  return names.filter((name) => typeof name === 'string').map((name) => dictionary.codeOf(name));
}

/**
 * Every comparison of a number with a literal follows from which numbers are at least another: below
 * 5 is not at least 5, and up to 5 is not at least the number next above 5. So one loop serves all.
 * Unknown values may come out on either side here; they are set right afterwards, and the negative
 * comparisons are turned round.
 */
function numberRows(values: Float64Array, operator: Operator, value: Literal): Bits {
  if (Array.isArray(value)) {
    return value.map((one) => numberRows(values, 'equal', one)).reduce(or, noBits(values.length));
  }
  if (typeof value !== 'number') return noBits(values.length);
  switch (operator) {
    case 'lessThan':
      return complement(rowsFrom(values, value), values.length);
    case 'lessThanInclusive':
      return complement(rowsFrom(values, above(value)), values.length);
    case 'greaterThan':
      return rowsFrom(values, above(value));
    case 'greaterThanInclusive':
      return rowsFrom(values, value);
    default:
      return without(rowsFrom(values, value), rowsFrom(values, above(value)));
  }
}

function withColumn(left: Known, operator: Operator, right: Known, size: number): Bits {
  const holds = pairRows(left, operator, right, size);
  return isNegative(operator) ? complement(holds, size) : holds;
}

function pairRows(left: Known, operator: Operator, right: Known, size: number): Bits {
  if (left.kind === 'number' && right.kind === 'number') {
    return numberPairs(left.values, operator, right.values);
  }
  if (left.kind === 'boolean' && right.kind === 'boolean') {
    return rowsWhere(size, (row) => hasBit(left.yes, row) === hasBit(right.yes, row));
  }
  if (left.kind === 'name' && right.kind === 'name') {
    return rowsWhere(size, (row) => left.codes[row] === right.codes[row]);
  }
  if (left.kind === 'set' && right.kind === 'name') return members(left, right, size);
  if (left.kind === 'name' && right.kind === 'set') return members(right, left, size);
  return noBits(size);
}

function numberPairs(left: Float64Array, operator: Operator, right: Float64Array): Bits {
  switch (operator) {
    case 'lessThan':
      return rowsBelow(left, right);
    case 'lessThanInclusive':
      return rowsUpTo(left, right);
    case 'greaterThan':
      return rowsBelow(right, left);
    case 'greaterThanInclusive':
      return rowsUpTo(right, left);
    default:
      return and(rowsUpTo(left, right), rowsUpTo(right, left));
  }
}

function members(
  { rowsWith }: Extract<Column, { kind: 'set' }>,
  { codes }: Extract<Column, { kind: 'name' }>,
  size: number,
): Bits {
  return rowsWhere(size, (row) => {
    const having = rowsWith.get(codes[row]!);
    return having !== undefined && hasBit(having, row);
  });
}
