import { factsOfRule } from '../assess/rule-facts.ts';
import { type Cells, cellsOf, rowsOf } from './cells.ts';
import type { Find } from './finding.ts';
import type { Stretch } from './finding-details.ts';
import { leavesOf, thresholdsFor } from './representatives.ts';
import type { ScoreRule, Subject } from './subject.ts';

/**
 * Thresholds that do not meet: rules of one criterion over one and the same number that leave out a
 * value between them (`x < 4` and `x > 4` leave out 4), or that both take one although neither holds
 * wherever the other does (`x ≤ 4` and `x ≥ 4` both take 4). What lies below the lowest or above the
 * highest threshold is no gap, and steps of which the higher implies the lower are no overlap.
 */
export async function findThresholds(subject: Subject, find: Find): Promise<void> {
  const groups = Map.groupBy(
    subject.scoring.flatMap((rule) => {
      const fact = onlyNumber(rule, subject);
      return fact === null ? [] : [{ rule, fact }];
    }),
    ({ rule, fact }) => `${rule.event.params.criterion} ${fact}`,
  );
  for (const group of groups.values()) {
    const rules = group.map(({ rule }) => rule);
    const fact = group[0]?.fact;
    if (fact === undefined || rules.length < 2) continue;
    const cells = await cellsOf(rules, subject);
    if (cells === null) continue;
    const values = valuesIn(rules, fact, cells);
    const leaves = rules.flatMap(({ conditions }) => leavesOf(conditions));
    const thresholds = new Set(thresholdsFor({ facts: [fact], leaves, rules, subject }));
    findGaps(rules, fact, { values, thresholds }, find);
    findOverlaps(rules, fact, values, find);
  }
}

const orderings: ReadonlySet<string> = new Set([
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
]);

/**
 * The one number that a rule looks at, parameters aside, to see whether it is more or less; null where
 * it looks at something else too.
 */
function onlyNumber(rule: ScoreRule, { catalogue }: Subject): string | null {
  const [fact, ...others] = factsOfRule(rule).filter((each) => !each.startsWith('parameter.'));
  if (fact === undefined || others.length > 0) return null;
  if (!leavesOf(rule.conditions).every(({ operator }) => orderings.has(operator))) return null;
  return catalogue.get(fact)?.type === 'number' ? fact : null;
}

/** What one value of the fact is like: the rows of the cells run from the lowest value to the highest. */
interface Value {
  readonly value: number;
  /** The rules that hold for it, by index. */
  readonly taken: readonly number[];
}

function valuesIn(rules: readonly ScoreRule[], fact: string, cells: Cells): readonly Value[] {
  const rows = rules.map((_, index) => new Set(rowsOf(cells, index)));
  return Array.from({ length: cells.table.size }, (_, row) => ({
    value: Number(cells.table.value(fact, row)),
    taken: rules.flatMap((_rule, index) => (rows[index]?.has(row) === true ? [index] : [])),
  }));
}

interface Scale {
  readonly values: readonly Value[];
  readonly thresholds: ReadonlySet<number>;
}

function findGaps(
  rules: readonly ScoreRule[],
  fact: string,
  { values, thresholds }: Scale,
  find: Find,
): void {
  let below: Value | null = null;
  let gap: Value[] = [];
  for (const each of values) {
    if (each.taken.length === 0) gap.push(each);
    else {
      if (below !== null && gap.length > 0) {
        const names = [...below.taken, ...each.taken].map((index) => rules[index]?.name ?? '');
        const of = [...new Set(names)].toSorted().map((name) => `rule:${name}`);
        const left = { fact, ...endsOf(gap, below, each, thresholds) };
        find('warning', 'thresholds.gap', of, left);
      }
      below = each;
      gap = [];
    }
  }
}

/** A gap by its ends: a threshold that nobody takes, or the first value beyond that somebody does. */
function endsOf(
  gap: readonly Value[],
  below: Value,
  above: Value,
  thresholds: ReadonlySet<number>,
): Omit<Stretch, 'fact'> {
  const first = gap[0]?.value ?? below.value;
  const last = gap.at(-1)?.value ?? above.value;
  const includesFrom = thresholds.has(first);
  const includesTo = thresholds.has(last);
  return {
    from: includesFrom ? first : below.value,
    includesFrom,
    to: includesTo ? last : above.value,
    includesTo,
  };
}

function findOverlaps(
  rules: readonly ScoreRule[],
  fact: string,
  values: readonly Value[],
  find: Find,
): void {
  rules.forEach((one, index) => {
    rules.forEach((other, place) => {
      if (place <= index) return;
      const has = (which: number) => (each: Value) => each.taken.includes(which);
      const both = values.filter((each) => has(index)(each) && has(place)(each));
      const isNested = (inner: number, outer: number) =>
        values.filter(has(inner)).every(has(outer));
      const [first] = both;
      if (first === undefined || isNested(index, place) || isNested(place, index)) return;
      const last = both.at(-1)?.value ?? first.value;
      const taken: Stretch = {
        fact,
        from: first.value,
        includesFrom: true,
        to: last,
        includesTo: true,
      };
      const of = [one.name, other.name].toSorted().map((name) => `rule:${name}`);
      find('warning', 'thresholds.overlap', of, taken);
    });
  });
}
