import type { CatalogueEntry } from './catalogue.ts';
import { comparable, operatorsFor } from './comparisons.ts';
import { type Condition, type Leaf, maxConditionDepth, type Operand } from './condition.ts';
import type { Issue } from './issue.ts';
import type { Cap, Points, Rule } from './rule.ts';
import { isDay } from './read-fact.ts';
import { shown } from './validate.ts';
import type { Phrase, Words } from './phrase.ts';
import { dateFrom, idOf, numberIn, oneOf } from './phrases.ts';

type Catalogue = ReadonlyMap<string, CatalogueEntry>;
type Report = (code: string, pointer: string, found: Phrase, expected: Words) => void;

/** A rule with the place where it stands, for messages. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly file: string;
  readonly pointer: string;
}

/**
 * What is wrong with a rule beyond its form: facts that do not exist, operators and values that do
 * not fit a fact's type, nesting over 12 levels, points and caps on facts that are no numbers, a last
 * day before the first.
 */
export function checkRule({ rule, file, pointer }: PlacedRule, catalogue: Catalogue): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (code, at, found, expected) =>
    issues.push({
      code,
      severity: 'error',
      file,
      at: { kind: 'pointer', pointer: pointer + at },
      found,
      expected,
    });
  if ('fact' in rule.conditions) {
    // json-rules-engine loads no rule whose conditions are a lone comparison.
    report('rule.root', '/conditions', aComparison, aTree);
  }
  checkCondition(rule.conditions, '/conditions', 1, catalogue, report);
  const { event } = rule;
  const { validFrom, validTo } = event.params;
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    report('rule.dates', '/event/params/validTo', validTo, dateFrom(validFrom));
  }
  if (event.type === 'score') checkPoints(event.params.points, catalogue, report);
  if (event.type === 'limit') {
    event.params.caps.forEach((cap, index) =>
      checkCap(cap, `/event/params/caps/${index}`, catalogue, report),
    );
  }
  return issues;
}

/** Reports facts that do not exist, operators and values that do not fit, and nesting that is too deep. */
export function checkCondition(
  condition: Condition,
  at: string,
  depth: number,
  catalogue: Catalogue,
  report: Report,
): void {
  if ('fact' in condition) {
    checkLeaf(condition, at, catalogue, report);
    return;
  }
  if (depth > maxConditionDepth) {
    report('rule.too-deep', at, { nl: `niveau ${depth}`, en: `level ${depth}` }, mostLevels);
    return;
  }
  if ('not' in condition) checkCondition(condition.not, `${at}/not`, depth + 1, catalogue, report);
  else {
    const form = 'all' in condition ? 'all' : 'any';
    const parts = 'all' in condition ? condition.all : condition.any;
    parts.forEach((part, index) =>
      checkCondition(part, `${at}/${form}/${index}`, depth + 1, catalogue, report),
    );
  }
}

function checkLeaf(leaf: Leaf, at: string, catalogue: Catalogue, report: Report): void {
  const fact = factAt(leaf.fact, `${at}/fact`, catalogue, report);
  if (fact === undefined) return;
  if (!operatorsFor[fact.type].includes(leaf.operator)) {
    const expected = oneOf(operatorsFor[fact.type], leaf.operator);
    report('rule.operator-type', `${at}/operator`, leaf.operator, expected);
    return;
  }
  const many = leaf.operator === 'in' || leaf.operator === 'notIn';
  if (isReference(leaf.value)) {
    const other = factAt(leaf.value.fact, `${at}/value/fact`, catalogue, report);
    if (other !== undefined && !comparable(fact, other, many)) {
      const expected = many ? aSet : comparableWith(fact);
      report('rule.value-type', `${at}/value/fact`, `${leaf.value.fact}: ${kind(other)}`, expected);
    }
    return;
  }
  const values = many ? leaf.value : [leaf.value];
  if (!Array.isArray(values)) {
    report('rule.value-type', `${at}/value`, shown(leaf.value), aList);
    return;
  }
  values.forEach((value: unknown, index) => {
    const where = many ? `${at}/value/${index}` : `${at}/value`;
    if (!fits(value, fact)) report('rule.value-type', where, shown(value), expectedOf(fact, value));
  });
}

function isReference(value: Operand): value is { readonly fact: string } {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Whether a value is one that a fact may be compared with. */
export function fits(value: unknown, fact: CatalogueEntry): boolean {
  if (fact.type === 'number') return typeof value === 'number';
  if (fact.type === 'boolean') return typeof value === 'boolean';
  if (fact.type === 'date') return isDay(value);
  return typeof value === 'string' && (fact.values === null || fact.values.has(value));
}

function kind(fact: CatalogueEntry): string {
  return fact.unit === null ? fact.type : `${fact.type} (${fact.unit})`;
}

const aComparison: Words = { nl: 'een vergelijking', en: 'a comparison' };
const aTree: Words = { nl: 'all, any of not', en: 'all, any or not' };
const aSet: Words = { nl: 'een feit van de soort set-of', en: 'a set-of fact' };
const aList: Words = { nl: 'een lijst van waarden', en: 'a list of values' };
const aNumber: Words = { nl: 'een getal', en: 'a number' };
const mostLevels: Words = {
  nl: `ten hoogste ${maxConditionDepth} niveaus van all, any en not`,
  en: `at most ${maxConditionDepth} levels of all, any and not`,
};

const inDutch: Readonly<Record<CatalogueEntry['type'], string>> = {
  number: 'een getal',
  boolean: 'true of false',
  date: 'een dag zoals 2026-01-31',
  label: 'een naam',
  'one-of': 'een naam',
  'set-of': 'een naam',
};

const comparableWith = (fact: CatalogueEntry): Words => ({
  nl: `een feit van dezelfde soort: "${kind(fact)}"`,
  en: `a fact to compare with a ${kind(fact)}`,
});

function expectedOf(fact: CatalogueEntry, typed: unknown): Words {
  if (fact.values !== null) return oneOf([...fact.values.keys()], typed);
  const unit = fact.unit === null ? '' : ` (${fact.unit})`;
  return { nl: `${inDutch[fact.type]}${unit}`, en: `a ${kind(fact)}` };
}

function factAt(
  id: string,
  at: string,
  catalogue: Catalogue,
  report: Report,
): CatalogueEntry | undefined {
  const fact = catalogue.get(id);
  if (fact === undefined) report('ref.unknown-fact', at, id, idOf('fact', id, catalogue.keys()));
  return fact;
}

function checkPoints(points: Points, catalogue: Catalogue, report: Report): void {
  if (typeof points === 'number') return;
  const at = '/event/params/points';
  const fact = factAt(points.fact, `${at}/fact`, catalogue, report);
  if (fact !== undefined && fact.type !== 'number') {
    report('rule.value-type', `${at}/fact`, `${points.fact}: ${fact.type}`, aNumber);
  }
  points.line.forEach(([x], index) => {
    const previous = points.line[index - 1]?.[0];
    if (previous !== undefined && previous >= x) {
      report('points.unsorted', `${at}/line/${index}`, String(x), {
        nl: `meer dan ${previous}`,
        en: `more than ${previous}`,
      });
    }
  });
}

function checkCap(cap: Cap, at: string, catalogue: Catalogue, report: Report): void {
  const number = (id: string, where: string, unit: 'cents' | 'ratio'): void => {
    const fact = factAt(id, where, catalogue, report);
    if (fact !== undefined && fact.unit !== unit) {
      report('rule.value-type', where, `${id}: ${kind(fact)}`, numberIn(unit));
    }
  };
  switch (cap.kind) {
    case 'amount':
      if (typeof cap.cents !== 'number') number(cap.cents.fact, `${at}/cents/fact`, 'cents');
      return;
    case 'share':
      number(cap.of, `${at}/of`, 'cents');
      if (typeof cap.share !== 'number') number(cap.share.fact, `${at}/share/fact`, 'ratio');
      return;
    case 'matching':
      number(cap.of, `${at}/of`, 'cents');
      if (typeof cap.times !== 'number') number(cap.times.fact, `${at}/times/fact`, 'ratio');
      return;
    case 'difference':
      number(cap.of, `${at}/of`, 'cents');
      cap.minus.forEach((id, index) => number(id, `${at}/minus/${index}`, 'cents'));
  }
}
