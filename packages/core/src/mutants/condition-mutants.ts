import type { CatalogueEntry } from '../parse/catalogue.ts';
import type { Condition, Leaf, Operand, Operator } from '../parse/condition.ts';
import { type Change, changesWithin, omissions } from './change.ts';
import { neighboursOf, stepOf } from './step.ts';

type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** What an operator is easily mistaken for: its opposite, and for numbers the one that differs at the bound. */
const mistakenFor: Readonly<Record<Operator, readonly Operator[]>> = {
  equal: ['notEqual'],
  notEqual: ['equal'],
  in: ['notIn'],
  notIn: ['in'],
  contains: ['doesNotContain'],
  doesNotContain: ['contains'],
  lessThan: ['lessThanInclusive', 'greaterThanInclusive'],
  lessThanInclusive: ['lessThan', 'greaterThan'],
  greaterThan: ['greaterThanInclusive', 'lessThanInclusive'],
  greaterThanInclusive: ['greaterThan', 'lessThan'],
};

/**
 * Every mistake in a condition: an operator, a literal or the fact that is compared with is another,
 * `all` is `any` or the other way round, a part is left out, a `not` is forgotten. Some have no valid
 * form; whoever uses them leaves those out.
 */
export function conditionMutants(
  condition: Condition,
  at: string,
  catalogue: Catalogue,
  facts: readonly string[],
): readonly Change<Condition>[] {
  const within = (part: Condition, place: string): readonly Change<Condition>[] =>
    conditionMutants(part, place, catalogue, facts);
  if ('not' in condition) {
    return [
      { at: `${at}/not`, from: 'not', to: null, part: condition.not },
      ...within(condition.not, `${at}/not`).map((change) => ({
        ...change,
        part: { not: change.part },
      })),
    ];
  }
  if ('fact' in condition) return leafMutants(condition, at, catalogue, facts);
  const form = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  const all = (list: readonly Condition[]): Condition => ({ all: list });
  const any = (list: readonly Condition[]): Condition => ({ any: list });
  const [same, other] = form === 'all' ? [all, any] : [any, all];
  const otherForm = form === 'all' ? 'any' : 'all';
  return [
    // With one part both forms say the same.
    ...(parts.length > 1 ? [{ at, from: form, to: otherForm, part: other(parts) }] : []),
    ...omissions(parts, `${at}/${form}`, same),
    ...changesWithin(parts, `${at}/${form}`, within, same),
  ];
}

function leafMutants(
  leaf: Leaf,
  at: string,
  catalogue: Catalogue,
  facts: readonly string[],
): readonly Change<Condition>[] {
  const operators = mistakenFor[leaf.operator].map((operator) => ({
    at: `${at}/operator`,
    from: leaf.operator,
    to: operator,
    part: { ...leaf, operator },
  }));
  const entry = catalogue.get(leaf.fact);
  const values = otherOperands(leaf.value, entry, catalogue, facts).map((value) => ({
    at: `${at}/value`,
    from: leaf.value,
    to: value,
    part: { ...leaf, value },
  }));
  return [...operators, ...values];
}

function otherOperands(
  value: Operand,
  entry: CatalogueEntry | undefined,
  catalogue: Catalogue,
  facts: readonly string[],
): readonly Operand[] {
  if (typeof value === 'number') return neighboursOf(value, stepOf(entry?.unit ?? null));
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'string') return [otherName(value, entry)];
  if (Array.isArray(value)) {
    const names = value as readonly (string | number)[];
    return [
      ...(names.length > 1 ? names.map((_, index) => names.toSpliced(index, 1)) : []),
      ...names.map((name, index) => names.with(index, otherName(String(name), entry, names))),
    ];
  }
  const { fact } = value as { readonly fact: string };
  const other = otherFact(fact, catalogue, facts);
  return other === undefined ? [] : [{ fact: other }];
}

/** The next value of a closed list that is not taken; for an open list a name that nobody has. */
function otherName(
  name: string,
  entry: CatalogueEntry | undefined,
  taken: readonly (string | number)[] = [name],
): string {
  const values = [...(entry?.values?.keys() ?? [])];
  const place = values.indexOf(name);
  const next = [...values.slice(place + 1), ...values.slice(0, place)];
  return next.find((value) => !taken.includes(value)) ?? `${name}-other`;
}

/** Another fact of the same type and unit: of those the rule looks at if it can be, else of the pack. */
export function otherFact(
  fact: string,
  catalogue: Catalogue,
  facts: readonly string[],
): string | undefined {
  const own = catalogue.get(fact);
  return [...facts, ...catalogue.keys()].find((id) => {
    const entry = catalogue.get(id);
    return id !== fact && entry?.type === own?.type && entry?.unit === own?.unit;
  });
}
