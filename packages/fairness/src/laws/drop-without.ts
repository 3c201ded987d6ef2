import type { Run, Score } from '@maatstaf/core';
import type { Case } from '../case.ts';

type Pack = Case['pack'];
type Rule = Pack['rules'][number];
type Pair = Run['assessment']['proposals'][number]['pairs'][number];

/**
 * What a score loses by its explanation when a rule that scores is switched off, in points: an exact amount where
 * all is known, else bounds.
 */
export function dropWithout(
  rule: Rule,
  score: Score,
  { pack, assessment }: Run,
): { readonly least: number; readonly most: number } {
  const pairs =
    assessment.proposals.find(({ proposal }) => proposal === score.proposal)?.pairs ?? [];
  const criterion = rule.event.type === 'score' ? rule.event.params.criterion : null;
  // The rule may also be among what is not known, and has no line of its own there.
  const isOpen = score.contributions.some(
    (line) => line.criterion === criterion && line.kind === 'unknown',
  );
  let [least, most] = [0, 0];
  for (const line of score.contributions) {
    if (line.rule !== rule.name) continue;
    const pair = pairs.find(({ neighbourhood }) => neighbourhood === line.neighbourhood);
    const value = pair?.values.find((each) => each.criterion === line.criterion);
    if (pair === undefined || value === undefined) return { least: Number.NaN, most: Number.NaN };
    if (value.unknown.length > 0 || line.points === 0) continue;
    // What a point of the criterion adds to the score.
    const worth = line.weighted / line.points;
    const others = valueWithout(rule, pair, pack);
    least += worth * (value.point - others.high);
    most += worth * (value.point - others.low);
  }
  return { least, most: isOpen ? score.score : most };
}

/**
 * What the criterion of a rule comes to for a pair by its other rules, as the policy says, rule by rule. A highest
 * may hide that facts of the next are unknown.
 */
function valueWithout(off: Rule, { findings }: Pair, { rules, principles }: Pack) {
  if (off.event.type !== 'score') throw new TypeError(`${off.name} gives no points.`);
  const { criterion } = off.event.params;
  const combine = principles
    .flatMap(({ criteria }) => criteria)
    .find(({ id }) => id === criterion)?.combine;
  const combined = (bound: 'low' | 'high'): number => {
    const highestOf = new Map<string, number>();
    for (const { name, event } of rules) {
      if (name === off.name || event.type !== 'score') continue;
      if (event.params.criterion !== criterion) continue;
      const points = findings.find((finding) => finding.rule === name)?.points[bound] ?? 0;
      // A rule that is on no ladder stands by itself.
      const step = event.params.ladder ?? `alone/${name}`;
      highestOf.set(step, Math.max(points, highestOf.get(step) ?? 0));
    }
    const all = [...highestOf.values()];
    const sum = all.reduce((so, points) => so + points, 0);
    return combine === 'sum' ? Math.min(100, sum) : Math.max(0, ...all);
  };
  return { low: combined('low'), high: combined('high') };
}
