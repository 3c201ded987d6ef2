import type { Condition, Leaf } from '../parse/condition.ts';
import { type CatalogueEntry, factCatalogue } from '../parse/catalogue.ts';
import type { FactValue } from '../parse/fact.ts';
import { capCents } from '../assess/limits.ts';
import type { Pack } from '../parse/pack.ts';
import type { Rule } from '../parse/rule.ts';
import { boundOf, isComparison, sidesWithin, truthWithin } from './reachable.ts';
import type { ExampleResult } from './run-examples.ts';

/** Something that examples of a rule can show, and whether one does. */
export interface CoverageItem {
  readonly kind:
    | 'fires'
    | 'does-not-fire'
    | 'unknown'
    /** A comparison of numbers, exactly at its bound. */
    | 'threshold-at'
    /** The same comparison where it comes out the other way. */
    | 'threshold-beyond'
    | 'breakpoint-at'
    | 'breakpoint-below'
    | 'breakpoint-above'
    /** A cap that is the lowest of its rule. */
    | 'cap';
  /** Where in the rule, as a JSON pointer; empty for the rule as a whole. */
  readonly at: string;
  readonly covered: boolean;
  /** Whether a pack is incomplete without it. */
  readonly demanded: boolean;
}

/** What the examples of one rule show of it. */
export interface RuleCoverage {
  readonly rule: string;
  readonly examples: number;
  readonly items: readonly CoverageItem[];
}

/**
 * What the examples show of every rule of the pack, in its order. Demanded are an example that fires,
 * one that does not, one with an unknown fact, and both sides of every comparison of numbers, as far
 * as the ranges of the facts allow them.
 */
export function coverageOf(pack: Pack, results: readonly ExampleResult[]): readonly RuleCoverage[] {
  const catalogue = factCatalogue(pack);
  const defaults = new Map(
    pack.parameters.map(({ id, default: value }) => [`parameter.${id}`, value]),
  );
  return pack.rules.map((rule) => {
    const cases = results
      .filter(({ example }) => 'rule' in example && example.rule === rule.name)
      .map(({ facts, found }): Case => ({
        valueOf: (fact) => facts[fact] ?? defaults.get(fact) ?? null,
        hasUnknown: Object.values(facts).includes(null),
        outcome: 'outcome' in found ? found.outcome : 'not-applicable',
      }));
    const items = [
      ...outcomes(rule, cases, catalogue),
      ...thresholds(rule.conditions, '/conditions', cases, catalogue),
      ...breakpoints(rule, cases, catalogue),
      ...caps(rule, cases),
    ];
    return { rule: rule.name, examples: cases.length, items };
  });
}

interface Case {
  readonly valueOf: (fact: string) => FactValue;
  readonly hasUnknown: boolean;
  readonly outcome: string;
}

type Catalogue = ReadonlyMap<string, CatalogueEntry>;

function outcomes(
  { conditions }: Rule,
  cases: readonly Case[],
  catalogue: Catalogue,
): CoverageItem[] {
  const always = truthWithin(conditions, catalogue);
  const seen = (outcome: string): boolean => cases.some((one) => one.outcome === outcome);
  const whole = { at: '', demanded: true };
  return [
    ...(always === false ? [] : [{ ...whole, kind: 'fires' as const, covered: seen('fired') }]),
    ...(always === true
      ? []
      : [{ ...whole, kind: 'does-not-fire' as const, covered: seen('not-fired') }]),
    { ...whole, kind: 'unknown', covered: cases.some(({ hasUnknown }) => hasUnknown) },
  ];
}

function thresholds(
  condition: Condition,
  at: string,
  cases: readonly Case[],
  catalogue: Catalogue,
): readonly CoverageItem[] {
  if ('not' in condition) return thresholds(condition.not, `${at}/not`, cases, catalogue);
  if ('fact' in condition) return sides(condition, at, cases, catalogue);
  const [form, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
  return parts.flatMap((part, index) =>
    thresholds(part, `${at}/${form}/${index}`, cases, catalogue),
  );
}

function sides(
  leaf: Leaf,
  at: string,
  cases: readonly Case[],
  catalogue: Catalogue,
): readonly CoverageItem[] {
  if (!isComparison(leaf)) return [];
  const compared = cases.flatMap(({ valueOf }) => {
    const value = valueOf(leaf.fact);
    const bound = boundOf(leaf, valueOf);
    return typeof value === 'number' && typeof bound === 'number' ? [value - bound] : [];
  });
  // At the bound "at least" holds and "more than" does not; beyond it is the other way.
  const isBelow = leaf.operator === 'greaterThanInclusive' || leaf.operator === 'lessThan';
  const possible = sidesWithin(leaf, catalogue);
  const beyond = compared.some((difference) => (isBelow ? difference < 0 : difference > 0));
  const shared = { at, demanded: true };
  return [
    ...(possible.at
      ? [{ ...shared, kind: 'threshold-at' as const, covered: compared.includes(0) }]
      : []),
    ...((isBelow ? possible.below : possible.above)
      ? [{ ...shared, kind: 'threshold-beyond' as const, covered: beyond }]
      : []),
  ];
}

function breakpoints(
  { event }: Rule,
  cases: readonly Case[],
  catalogue: Catalogue,
): CoverageItem[] {
  if (event.type !== 'score' || typeof event.params.points === 'number') return [];
  const { fact, line } = event.params.points;
  const entry = catalogue.get(fact);
  const values = cases
    .filter(({ outcome }) => outcome === 'fired')
    .map(({ valueOf }) => valueOf(fact))
    .filter((value) => typeof value === 'number');
  return line.flatMap(([x], index) => {
    const before = line[index - 1]?.[0] ?? -Infinity;
    const after = line[index + 1]?.[0] ?? Infinity;
    const at = `/event/params/points/line/${index}`;
    const item = (kind: CoverageItem['kind'], holds: (value: number) => boolean): CoverageItem => ({
      kind,
      at,
      covered: values.some(holds),
      demanded: false,
    });
    return [
      item('breakpoint-at', (value) => value === x),
      ...(entry?.min === x
        ? []
        : [item('breakpoint-below', (value) => value < x && value >= before)]),
      ...(entry?.max === x
        ? []
        : [item('breakpoint-above', (value) => value > x && value <= after)]),
    ];
  });
}

function caps({ event }: Rule, cases: readonly Case[]): readonly CoverageItem[] {
  if (event.type !== 'limit') return [];
  const all = event.params.caps;
  const fired = cases.filter(({ outcome }) => outcome === 'fired');
  return all.map((cap, index) => ({
    kind: 'cap',
    at: `/event/params/caps/${index}`,
    covered: fired.some(({ valueOf }) => {
      const own = capCents(cap, valueOf);
      const others = all.filter((other) => other !== cap).map((other) => capCents(other, valueOf));
      return own !== null && others.every((other) => other === null || own < other);
    }),
    demanded: false,
  }));
}
