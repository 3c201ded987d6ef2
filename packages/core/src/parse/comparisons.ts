import type { CatalogueEntry } from './catalogue.ts';
import type { Operator } from './condition.ts';

/** The comparisons that fit each type of fact. */
export const operatorsFor: Readonly<Record<CatalogueEntry['type'], readonly Operator[]>> = {
  number: [
    'equal',
    'notEqual',
    'in',
    'notIn',
    'lessThan',
    'lessThanInclusive',
    'greaterThan',
    'greaterThanInclusive',
  ],
  boolean: ['equal', 'notEqual'],
  'one-of': ['equal', 'notEqual', 'in', 'notIn'],
  label: ['equal', 'notEqual', 'in', 'notIn'],
  date: ['equal', 'notEqual', 'in', 'notIn'],
  'set-of': ['contains', 'doesNotContain'],
};

/**
 * Whether a fact may be compared with another: of one type, numbers of one unit, a set with a name in
 * it. `many`: by `in` or `notIn`, which look for a name in a set.
 */
export function comparable(left: CatalogueEntry, right: CatalogueEntry, many: boolean): boolean {
  const isName = (entry: CatalogueEntry): boolean =>
    entry.type === 'one-of' || entry.type === 'label';
  if (many) return isName(left) && right.type === 'set-of';
  if (left.type === 'set-of') return isName(right);
  if (left.type === 'number') return right.type === 'number' && left.unit === right.unit;
  return isName(left) ? isName(right) : left.type === right.type;
}
