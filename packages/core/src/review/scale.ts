import { ladderOf } from '../assess/criterion-columns.ts';
import { factsOfRule } from '../assess/rule-facts.ts';
import type { Criterion } from '../parse/pack.ts';
import { cellsOf, sumIn } from './cells.ts';
import type { Find } from './finding.ts';
import type { ScoreRule, Subject } from './subject.ts';

/**
 * Criteria whose points do not fit the scale of 0–100: they can come to more, so that the best are
 * all held at 100; or they can never come to 100. The most that is possible counts only rules that can
 * fire together, and of a ladder only the highest step.
 */
export async function findScale(subject: Subject, find: Find): Promise<void> {
  for (const criterion of subject.criteria) {
    const most = await mostIn(criterion, subject);
    if (most === null) continue;
    const of = [`criterion:${criterion.id}`];
    if (most > 100 + 1e-9) {
      find('warning', 'criterion.over-scale', of, { mostPoints: most });
    } else if (most < 100 - 1e-9) {
      find('notice', 'criterion.under-scale', of, { mostPoints: most });
    }
  }
}

/** The most points that a criterion can come to in any pool; null where that cannot be gone through. */
async function mostIn(criterion: Criterion, subject: Subject): Promise<number | null> {
  const own = subject.scoring.filter(({ event }) => event.params.criterion === criterion.id);
  let most: number | null = null;
  for (const pool of subject.pools) {
    const rules = own.filter((rule) => subject.poolsOf(rule).includes(pool));
    if (rules.length === 0) continue;
    const parts = await Promise.all(
      independent(criterion, rules).map(async (part) => {
        const cells = await cellsOf(part, subject);
        if (cells === null) return null;
        return Array.from({ length: cells.table.size }, (_, row) =>
          sumIn(criterion, cells, part, row),
        ).reduce((highest, sum) => Math.max(highest, sum), 0);
      }),
    );
    const sum = parts.reduce<number | null>(
      (total, part) =>
        total === null || part === null
          ? null
          : criterion.combine === 'max'
            ? Math.max(total, part)
            : total + part,
      0,
    );
    if (sum === null) return null;
    most = Math.max(most ?? 0, sum);
  }
  return most;
}

/** Rules in groups that share no fact and no ladder, so that each group can do its best by itself. */
function independent(
  criterion: Criterion,
  rules: readonly ScoreRule[],
): readonly (readonly ScoreRule[])[] {
  const groups: { rules: ScoreRule[]; keys: Set<string> }[] = [];
  for (const rule of rules) {
    const ladder = criterion.combine === 'max' ? [] : [ladderOf(criterion, rule)];
    const keys = new Set([
      ...factsOfRule(rule).filter((fact) => !fact.startsWith('parameter.')),
      ...ladder,
    ]);
    const touching = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
    const merged = {
      rules: [...touching.flatMap((group) => group.rules), rule],
      keys: new Set([...touching.flatMap((group) => [...group.keys]), ...keys]),
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), merged);
  }
  return groups.map((group) => group.rules);
}
