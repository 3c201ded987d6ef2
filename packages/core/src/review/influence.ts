import type { Rule } from '../parse/rule.ts';
import { influenceOf } from '../score/influence.ts';
import type { Find } from './finding.ts';
import type { Subject } from './subject.ts';

/** Under this part of all differences in score a criterion decides nothing worth its weight. */
const leastInfluence = 0.005;

/**
 * Criteria that have weight and decide nothing: their values hardly differ between the proposals, or
 * their weight is lost beside the others. Where all rules of a criterion were named before, for never
 * or always firing, that says enough.
 */
export function findInfluence(subject: Subject, told: ReadonlySet<Rule>, find: Find): void {
  if (!subject.hasData) return;
  const influences = influenceOf(subject.scores);
  if (influences.every(({ influenceShare }) => influenceShare === 0)) return;
  for (const { criterion, weightShare, influenceShare } of influences) {
    const rules = subject.scoring.filter(({ event }) => event.params.criterion === criterion);
    if (weightShare === 0 || influenceShare >= leastInfluence) continue;
    if (rules.every((rule) => told.has(rule))) continue;
    find('warning', 'criterion.decides-nothing', [`criterion:${criterion}`], {
      influenceShare,
      weightShare,
      leastInfluenceShare: leastInfluence,
    });
  }
}
