import type { Condition, FactValue, Leaf, Pack, Points } from '@maatstaf/core';

/** Values of facts under which a condition of the policy holds, as far as they alone decide it. */
export type Scene = Readonly<Record<string, Exclude<FactValue, null>>>;

const mostOfOne = 8;
const timesForDuty = 6;

/**
 * Scenes in which a rule fires, or a duty bites, so that generated cases come there more often than by
 * chance. Duties are rarely met by chance, so their scenes come up several times.
 */
export function scenesOf({ rules, duties }: Pack): readonly Scene[] {
  const ofRules = rules.flatMap(({ conditions, event }) =>
    event.type === 'score'
      ? scenesFor(conditions).map((scene) => ({ ...scene, ...bestOf(event.params.points) }))
      : [],
  );
  const ofDuties = duties.flatMap((duty) =>
    duty.kind === 'no-points' ? scenesFor(duty.when) : [],
  );
  return [
    ...ofRules,
    ...Array.from({ length: ofDuties.length === 0 ? 0 : timesForDuty }, () => ofDuties).flat(),
  ].filter((scene) => Object.keys(scene).length > 0);
}

/** Scenes in which a condition holds: at most a few, for one condition has as many as its parts have together. */
export function scenesFor(condition: Condition): readonly Scene[] {
  if ('not' in condition) return [{}];
  if ('fact' in condition) return [sceneFor(condition)];
  if ('any' in condition) return condition.any.flatMap(scenesFor).slice(0, mostOfOne);
  return condition.all.reduce<readonly Scene[]>(
    (before, part) =>
      before
        .flatMap((scene) => scenesFor(part).map((more) => together(scene, more)))
        .slice(0, mostOfOne),
    [{}],
  );
}

/** The value of a fact at which a line of points is highest. */
function bestOf(points: Points): Scene {
  if (typeof points === 'number' || !isOfData(points.fact)) return {};
  const [best] = points.line.toSorted(([, a], [, b]) => b - a);
  return best === undefined ? {} : { [points.fact]: best[0] };
}

function isOfData(fact: string): boolean {
  return /^(proposal|place|neighbourhood)\./.test(fact);
}

function sceneFor({ fact, operator, value }: Leaf): Scene {
  if (!isOfData(fact)) return {};
  if (operator === 'in' && Array.isArray(value)) {
    const [first] = value as readonly (string | number)[];
    return first === undefined ? {} : { [fact]: first };
  }
  if (typeof value === 'object') return {};
  switch (operator) {
    case 'equal':
    case 'greaterThanInclusive':
    case 'lessThanInclusive':
      return { [fact]: value };
    case 'contains':
      return { [fact]: [String(value)] };
    case 'greaterThan':
      return { [fact]: Number(value) + 1 };
    case 'lessThan':
      return { [fact]: Math.max(0, Number(value) - 1) };
    default:
      return {};
  }
}

/** Both scenes at once: sets are joined, and of two single values the second stays. */
function together(one: Scene, other: Scene): Scene {
  const joined = Object.entries(other).map(([fact, value]) => {
    const before = one[fact];
    const both =
      typeof before === 'object' && typeof value === 'object'
        ? [...new Set([...before, ...value])].toSorted()
        : value;
    return [fact, both] as const;
  });
  return { ...one, ...Object.fromEntries(joined) };
}
