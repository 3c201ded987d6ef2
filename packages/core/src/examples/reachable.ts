import type { CatalogueEntry } from '../parse/catalogue.ts';
import type { Condition, Leaf } from '../parse/condition.ts';
import type { FactValue } from '../parse/fact.ts';

// What can happen at all, given the least and the most that a known value can be.

type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** Whether a leaf asks which of two numbers is larger. */
export function isComparison({ operator }: Leaf): boolean {
  return operator.startsWith('lessThan') || operator.startsWith('greaterThan');
}

/** What a leaf compares with: its literal, or the value of the fact that it names. */
export function boundOf({ value }: Leaf, valueOf: (fact: string) => FactValue): unknown {
  return typeof value === 'object' && 'fact' in value ? valueOf(value.fact) : value;
}

/** On which sides of the bound of a comparison a known value can stand. With another fact: on all. */
export function sidesWithin(
  leaf: Leaf,
  catalogue: Catalogue,
): { readonly below: boolean; readonly at: boolean; readonly above: boolean } {
  const { value } = leaf;
  if (typeof value !== 'number') return { below: true, at: true, above: true };
  const { least, most } = rangeOf(leaf.fact, catalogue);
  return { below: least < value, at: least <= value && value <= most, above: most > value };
}

/** Whether a condition holds for all known values, or for none; null where it depends on them. */
export function truthWithin(condition: Condition, catalogue: Catalogue): boolean | null {
  if ('not' in condition) {
    const inner = truthWithin(condition.not, catalogue);
    return inner === null ? null : !inner;
  }
  if ('all' in condition) {
    const parts = new Set(condition.all.map((part) => truthWithin(part, catalogue)));
    if (parts.has(false)) return false;
    return parts.has(null) ? null : true;
  }
  if ('any' in condition) {
    const parts = new Set(condition.any.map((part) => truthWithin(part, catalogue)));
    if (parts.has(true)) return true;
    return parts.has(null) ? null : false;
  }
  return leafTruth(condition, catalogue);
}

function leafTruth(leaf: Leaf, catalogue: Catalogue): boolean | null {
  if (!isComparison(leaf)) return null;
  const { below, at, above } = sidesWithin(leaf, catalogue);
  const whereTrue = {
    lessThan: [below],
    lessThanInclusive: [below, at],
    greaterThan: [above],
    greaterThanInclusive: [above, at],
  };
  const whereFalse = {
    lessThan: [above, at],
    lessThanInclusive: [above],
    greaterThan: [below, at],
    greaterThanInclusive: [below],
  };
  const operator = leaf.operator as keyof typeof whereTrue;
  const canHold = whereTrue[operator].includes(true);
  const canFail = whereFalse[operator].includes(true);
  return canHold && canFail ? null : canHold;
}

function rangeOf(
  fact: string,
  catalogue: Catalogue,
): { readonly least: number; readonly most: number } {
  const entry = catalogue.get(fact);
  const isAmount = entry?.unit === 'cents' || entry?.unit === 'ratio';
  return { least: entry?.min ?? (isAmount ? 0 : -Infinity), most: entry?.max ?? Infinity };
}
