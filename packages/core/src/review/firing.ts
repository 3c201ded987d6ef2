import { pointsOnLine } from '../assess/points.ts';
import { hasBit } from '../columns/bits.ts';
import { factsOfRule } from '../assess/rule-facts.ts';
import type { Rule } from '../parse/rule.ts';
import type { Find } from './finding.ts';
import type { Subject } from './subject.ts';

/**
 * The rows of the data (a proposal and a neighbourhood it serves) in the pools where a rule counts. A
 * proposal in no pool has no score, but can be excluded, limited or looked at for being in none.
 */
export function rowsWhereCounted(rule: Rule, { assessment }: Subject): readonly number[] {
  const { pairs, byPool, applies } = assessment.kept;
  const counts = byPool.pools.map(
    (pool) => (pool !== null || rule.event.type !== 'score') && applies.appliesIn(rule, pool),
  );
  return Array.from({ length: pairs.size }, (_, row) => row).filter(
    (row) => counts[byPool.poolAt[pairs.proposals[row] ?? 0] ?? 0],
  );
}

/** The rows among some for which a rule certainly holds, or for which it possibly does. */
export function rowsWith(
  held: 'certain' | 'possible',
  rule: Rule,
  rows: readonly number[],
  { pack, assessment }: Subject,
): readonly number[] {
  const bits = assessment.kept.verdicts[held][pack.rules.indexOf(rule)];
  return rows.filter((row) => bits !== undefined && hasBit(bits, row));
}

/**
 * Rules that make no difference between these proposals: they never fire, they always do, or they turn
 * on something that is always unknown. Judged where the rule counts, over at least two rows of data.
 * That a gate stops nobody is a notice; that a rule gives points to nobody is a warning. A rule that
 * always fires is left in peace where it limits, or where its points differ by a line. The rules in
 * `impossible` can never fire on any data, and are told of elsewhere. Gives the rules it names.
 */
export function findFiring(
  subject: Subject,
  impossible: ReadonlySet<Rule>,
  find: Find,
): ReadonlySet<Rule> {
  const told = new Set<Rule>();
  if (!subject.hasData) return told;
  for (const rule of subject.inForce) {
    const rows = rowsWhereCounted(rule, subject);
    if (rows.length < 2 || impossible.has(rule)) continue;
    const fired = rowsWith('certain', rule, rows, subject);
    const open = rowsWith('possible', rule, rows, subject).length - fired.length;
    const severity = rule.event.type === 'score' ? 'warning' : 'notice';
    const of = [`rule:${rule.name}`];
    if (open === rows.length) {
      find('warning', 'rule.always-undetermined', of, { rows: open, facts: factsOfRule(rule) });
      told.add(rule);
    } else if (fired.length === 0) {
      find(severity, 'rule.never-fires', of, { rows: rows.length, undetermined: open });
      told.add(rule);
    } else if (fired.length === rows.length && isAlike(rule, rows, subject)) {
      find('warning', 'rule.always-fires', of, { rows: rows.length });
      told.add(rule);
    }
  }
  return told;
}

/** Whether a rule that fires for all of these rows does the same for each. */
function isAlike({ event }: Rule, rows: readonly number[], { assessment }: Subject): boolean {
  if (event.type === 'limit') return false;
  if (event.type !== 'score' || typeof event.params.points === 'number') return true;
  const { fact, line } = event.params.points;
  const points = rows.map((row) => {
    const value = assessment.kept.facts.value(fact, row);
    return typeof value === 'number' ? pointsOnLine(line, value) : null;
  });
  return new Set(points).size === 1;
}
