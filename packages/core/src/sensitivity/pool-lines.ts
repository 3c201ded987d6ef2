import type { Principle } from '../parse/pack.ts';
import type { Run } from '../run/run.ts';
import { setShare } from '../score/set-share.ts';
import type { Reach, WeightPlace } from './moved-weight.ts';

/** Values at the two ends of a weight's reach; straight in between. */
export interface Line {
  readonly atLeast: number;
  readonly atMost: number;
}

/** A criterion's part in a score before it is divided by the sum of all parts. */
interface CriterionLine extends Line {
  readonly criterion: string;
  readonly principle: string;
}

/**
 * How the weights of a pool move while one weight goes from nothing to the most it can have. A share
 * in the score is a quotient of two straight lines: the criterion's own over `sum`, the same for all,
 * so that two scores are equal exactly where two straight lines cross.
 */
export interface PoolLines {
  readonly criteria: readonly CriterionLine[];
  readonly sum: Line;
}

/** The lines of one pool, over the criteria that count there (as `sharesIn` normalises them). */
export function poolLines(
  run: Run,
  pool: string,
  weight: WeightPlace,
  { siblings, most }: Reach,
): PoolLines {
  const { pack, scenario, assessment } = run;
  const applicable = new Set(assessment.applicable.get(pool));
  const ends = [0, most].map(
    (share) => new Map(setShare(siblings, weight.id, share).map((one) => [one.id, one.weight])),
  );
  const [first, last] = ends;
  const lineOf = (id: string, own: number): Line => ({
    atLeast: first?.get(id) ?? own,
    atMost: last?.get(id) ?? own,
  });
  const trees = pack.principles.map((principle) => {
    const criteria = principle.criteria
      .filter(({ id }) => applicable.has(id))
      .map(({ id, weight: own }) => ({
        id,
        line:
          weight.level === 'criterion'
            ? lineOf(id, scenario.criterionWeights?.[id] ?? own)
            : constant(scenario.criterionWeights?.[id] ?? own),
      }));
    return { principle, criteria, sum: total(criteria.map(({ line }) => line)) };
  });
  // A principle without weight on any criterion here leaves the tree, and its weight goes to the others.
  const present = trees.filter(({ sum }) => sum.atLeast + sum.atMost > 0);
  const weightOf = ({ id, weight: own }: Principle): Line => {
    const set = scenario.principleWeights?.[id] ?? own;
    return weight.level === 'principle' ? lineOf(id, set) : constant(set);
  };
  const moving = present.find(({ criteria }) => criteria.some(({ line }) => !isConstant(line)));
  const by = moving?.sum ?? constant(1);
  return {
    criteria: present.flatMap((tree) => {
      const own = weightOf(tree.principle);
      return tree.criteria.map(({ id, line }) => ({
        criterion: id,
        principle: tree.principle.id,
        ...(tree === moving
          ? times(own, line)
          : times(times(own, by), constant(line.atLeast / tree.sum.atLeast))),
      }));
    }),
    sum: times(total(present.map(({ principle }) => weightOf(principle))), by),
  };
}

/** Of two lines of which one is constant: only one weight moves. */
function times(a: Line, b: Line): Line {
  return { atLeast: a.atLeast * b.atLeast, atMost: a.atMost * b.atMost };
}

function constant(value: number): Line {
  return { atLeast: value, atMost: value };
}

function isConstant({ atLeast, atMost }: Line): boolean {
  return atLeast === atMost;
}

function total(lines: readonly Line[]): Line {
  return {
    atLeast: lines.reduce((sum, { atLeast }) => sum + atLeast, 0),
    atMost: lines.reduce((sum, { atMost }) => sum + atMost, 0),
  };
}
