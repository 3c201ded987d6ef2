import { ladderOf } from '../assess/criterion-columns.ts';
import { factsOfRule } from '../assess/rule-facts.ts';
import type { Rule } from '../parse/rule.ts';
import { type Cells, cellsOf, pointsIn, rowsOf } from './cells.ts';
import type { Find } from './finding.ts';
import { rowsWhereCounted, rowsWith } from './firing.ts';
import type { ScoreRule, Subject } from './subject.ts';

/** Rules whose conditions hold for no facts at all, whatever the data. */
export async function findImpossible(subject: Subject, find: Find): Promise<ReadonlySet<Rule>> {
  const impossible = new Set<Rule>();
  for (const rule of subject.inForce) {
    const cells = await cellsOf([rule], subject);
    if (cells === null || rowsOf(cells, 0).length > 0) continue;
    impossible.add(rule);
    const parameters = factsOfRule(rule).filter((fact) => fact.startsWith('parameter.'));
    find('warning', 'rule.impossible', [`rule:${rule.name}`], { parameters });
  }
  return impossible;
}

/**
 * Points for one and the same thing: two rules that hold for exactly the same facts, or for the same
 * proposals while looking at the same facts; or one that holds wherever the other does. Across criteria
 * the last is a notice, and nothing where the other holds for every known value. Rules of one
 * ladder, or of a criterion that takes the highest, do not add up; of these a step is named that is
 * always outdone by another. Whether one follows from the other is gone through case by case, not
 * guessed from the data.
 */
export async function findCountedTwice(
  subject: Subject,
  impossible: ReadonlySet<Rule>,
  find: Find,
): Promise<void> {
  const rules = subject.scoring.filter((rule) => !impossible.has(rule));
  for (const [index, one] of rules.entries()) {
    for (const other of rules.slice(index + 1)) {
      const shared = factsOf(one).some((fact) => factsOf(other).includes(fact));
      const pools = subject.poolsOf(other);
      if (!shared || !subject.poolsOf(one).some((pool) => pools.includes(pool))) continue;
      const cells = await cellsOf([one, other], subject);
      if (isOneLadder(one, other, subject)) {
        if (cells !== null) findOutdone([one, other], cells, find);
      } else findSame([one, other], cells, subject, find);
    }
  }
}

function factsOf(rule: Rule): readonly string[] {
  return factsOfRule(rule).filter((fact) => !fact.startsWith('parameter.'));
}

function isOneLadder(one: ScoreRule, other: ScoreRule, { criteria }: Subject): boolean {
  const criterion = criteria.find(({ id }) => id === one.event.params.criterion);
  return (
    criterion !== undefined &&
    other.event.params.criterion === criterion.id &&
    ladderOf(criterion, one) === ladderOf(criterion, other)
  );
}

function findOutdone(rules: readonly [ScoreRule, ScoreRule], cells: Cells, find: Find): void {
  const rows = rules.map((_, index) => rowsOf(cells, index));
  const isBeaten = (index: 0 | 1): boolean => {
    const [own = [], others = []] = index === 0 ? rows : rows.toReversed();
    return (
      isWithin(own, others) &&
      own.every(
        (row) => pointsIn(cells, rules, 1 - index, row) >= pointsIn(cells, rules, index, row),
      )
    );
  };
  const loser = isBeaten(0) ? rules[0] : isBeaten(1) ? rules[1] : null;
  if (loser === null) return;
  const winner = rules.find((rule) => rule !== loser)?.name ?? '';
  find('warning', 'rule.never-counts', [`rule:${loser.name}`], { outdoneBy: winner });
}

function findSame(
  rules: readonly [ScoreRule, ScoreRule],
  cells: Cells | null,
  subject: Subject,
  find: Find,
): void {
  const [one, other] = rules;
  const of = rules.map(({ name }) => `rule:${name}`);
  const [rows, others] = cells === null ? [[], []] : [rowsOf(cells, 0), rowsOf(cells, 1)];
  const follows = cells !== null && isWithin(rows, others);
  const implies = cells !== null && isWithin(others, rows);
  if (follows && implies) {
    find('warning', 'rule.counted-twice', of, { by: 'conditions' });
  } else if (follows || implies) {
    const [narrow, wide] = follows ? [one, other] : [other, one];
    const within = one.event.params.criterion === other.event.params.criterion;
    const always = Math.max(rows.length, others.length) === cells.table.size;
    if (always && !within) return;
    find(within ? 'warning' : 'notice', 'rule.implied', of, {
      narrow: narrow.name,
      wide: wide.name,
    });
  } else if (fireAlike(one, other, subject)) {
    find('warning', 'rule.counted-twice', of, { by: 'data' });
  }
}

function isWithin(rows: readonly number[], others: readonly number[]): boolean {
  const known = new Set(others);
  return rows.every((row) => known.has(row));
}

/** Whether rules that look at the same facts fire for the same rows: some, and not all. */
function fireAlike(one: Rule, other: Rule, subject: Subject): boolean {
  if (String(factsOf(one)) !== String(factsOf(other))) return false;
  const rows = rowsWhereCounted(one, subject);
  const fired = rowsWith('certain', one, rows, subject);
  return (
    fired.length > 0 &&
    fired.length < rows.length &&
    String(fired) === String(rowsWith('certain', other, rowsWhereCounted(other, subject), subject))
  );
}
