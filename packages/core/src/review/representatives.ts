import { factsOfRule } from '../assess/rule-facts.ts';
import type { CatalogueEntry } from '../parse/catalogue.ts';
import type { Condition, Leaf } from '../parse/condition.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Rule } from '../parse/rule.ts';
import type { Subject } from './subject.ts';

/**
 * For every fact that some rules look at, the values that these rules can tell apart: for a number the
 * thresholds and breakpoints, one step to either side, and the middle between two of those; for a name
 * the ones that are mentioned and one or two others; for a set every combination of the members that
 * are mentioned. Facts that are compared with each other share their values. A parameter has the one
 * value of the scenario. Null where a set has more members than can be combined.
 */
export function representatives(
  rules: readonly Rule[],
  subject: Subject,
): ReadonlyMap<string, readonly FactValue[]> | null {
  const leaves = rules.flatMap(({ conditions }) => leavesOf(conditions));
  const facts = [...new Set(rules.flatMap(factsOfRule))].toSorted();
  const linked = linksOf(facts, leaves);
  const values = new Map<string, readonly FactValue[]>();
  for (const fact of facts) {
    const entry = subject.catalogue.get(fact);
    const group = linked(fact);
    const own =
      entry === undefined ? [] : valuesFor(entry, { facts: group, leaves, rules, subject });
    if (own === null) return null;
    values.set(fact, own);
  }
  // Whether need is known says nothing where the need itself has a value.
  if (
    facts.some((fact) => fact.startsWith('need.') && subject.catalogue.get(fact)?.type === 'number')
  )
    if (values.has('need.known')) values.set('need.known', [true]);
  return values;
}

interface Context {
  /** The fact itself and what it is compared with. */
  readonly facts: readonly string[];
  readonly leaves: readonly Leaf[];
  readonly rules: readonly Rule[];
  readonly subject: Subject;
}

/** Sets with more members than this have too many combinations to go through. */
const mostMembers = 12;

function valuesFor(entry: CatalogueEntry, context: Context): readonly FactValue[] | null {
  const parameter = parameterValue(entry.id, context.subject);
  if (parameter !== null) return [parameter];
  switch (entry.type) {
    case 'boolean':
      return [true, false];
    case 'number':
      return numbersFor(entry, context);
    case 'one-of':
    case 'label':
    case 'date':
      return namesFor(entry, context);
    case 'set-of': {
      const members = namesFor(entry, context);
      return members.length > mostMembers ? null : combinations(members);
    }
  }
}

/** The value of a parameter in the scenario; null for other facts. */
function parameterValue(fact: string, { pack, scenario }: Subject): number | null {
  if (!fact.startsWith('parameter.')) return null;
  const id = fact.slice('parameter.'.length);
  const known = pack.parameters.find((parameter) => parameter.id === id);
  return scenario.parameters?.[id] ?? known?.default ?? null;
}

function numbersFor(entry: CatalogueEntry, context: Context): readonly number[] {
  const step = stepOf(entry);
  const whole = isWhole(entry);
  const thresholds = thresholdsFor(context);
  const near = thresholds.flatMap((value) => [value - step, value, value + step]);
  const sorted = unique([...near, ...(near.length === 0 ? [0, step] : [])]);
  const between = sorted.flatMap((value, index) => {
    const next = sorted[index + 1];
    if (next === undefined) return [];
    const middle = (value + next) / 2;
    return whole ? [Math.floor(middle)] : [middle];
  });
  const [low, high] = boundsOf(entry);
  return unique([...sorted, ...between]).filter(
    (value) => value >= low && value <= high && (!whole || Number.isInteger(value)),
  );
}

/** Every number that the conditions compare these facts with, and every breakpoint of a line on them. */
export function thresholdsFor({ facts, leaves, rules, subject }: Context): readonly number[] {
  const compared = leaves.flatMap(({ fact, value }) => {
    if (typeof value === 'object' && 'fact' in value) {
      const other = facts.includes(fact) ? value.fact : facts.includes(value.fact) ? fact : null;
      const parameter = other === null ? null : parameterValue(other, subject);
      return parameter === null ? [] : [parameter];
    }
    if (!facts.includes(fact)) return [];
    return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'number');
  });
  const breaks = rules.flatMap(({ event }) =>
    event.type === 'score' &&
    typeof event.params.points !== 'number' &&
    facts.includes(event.params.points.fact)
      ? event.params.points.line.map(([x]) => x)
      : [],
  );
  return unique([...compared, ...breaks]);
}

function namesFor(entry: CatalogueEntry, { facts, leaves, subject }: Context): readonly string[] {
  const mentioned = leaves.flatMap(({ fact, value }) => {
    if (!facts.includes(fact)) return [];
    return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
  });
  const listed = facts
    .map((fact) => subject.catalogue.get(fact)?.values)
    .find((values) => values !== null && values !== undefined);
  const others = (listed === undefined ? ['one-more', 'another'] : [...listed.keys()]).filter(
    (name) => !mentioned.includes(name),
  );
  // Two names that no rule mentions are needed only where names are compared with each other.
  const more = facts.length > 1 ? 2 : entry.type === 'set-of' ? 0 : 1;
  const allowed = new Set(entry.values?.keys() ?? [...mentioned, ...others]);
  return unique([...mentioned, ...others.slice(0, more)]).filter((name) => allowed.has(name));
}

function combinations(members: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** members.length }, (_, bits) =>
    members.filter((_member, place) => ((bits >>> place) & 1) === 1),
  );
}

/** The smallest change that is worth the name, in the unit of the fact. */
export function stepOf({ unit }: CatalogueEntry): number {
  if (unit === 'ratio') return 0.01;
  return unit === 'kilometres' ? 0.1 : 1;
}

export function isWhole({ unit }: CatalogueEntry): boolean {
  return unit === 'count' || unit === 'cents';
}

/** The range of a fact as declared; what is counted or measured has no values below zero. */
export function boundsOf({ unit, min, max }: CatalogueEntry): readonly [number, number] {
  const natural = ['count', 'cents', 'hours', 'kilometres', 'years'].includes(unit ?? '');
  return [min ?? (natural ? 0 : -Infinity), max ?? Infinity];
}

export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

/** Per fact the facts it is compared with, directly or by way of others, itself first. */
function linksOf(
  facts: readonly string[],
  leaves: readonly Leaf[],
): (fact: string) => readonly string[] {
  const groups = new Map(facts.map((fact) => [fact, [fact]]));
  for (const { fact, value } of leaves) {
    if (typeof value !== 'object' || !('fact' in value)) continue;
    const merged = [...new Set([...(groups.get(fact) ?? []), ...(groups.get(value.fact) ?? [])])];
    // A parameter has one value and ties nothing together.
    if (merged.some((each) => each.startsWith('parameter.'))) continue;
    for (const each of merged) groups.set(each, merged);
  }
  return (fact) => groups.get(fact) ?? [fact];
}

function unique<Value extends number | string>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)].toSorted((a, b) => (a < b ? -1 : 1));
}
