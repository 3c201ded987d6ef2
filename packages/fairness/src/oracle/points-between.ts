import type { FactValue, Points, Range } from '@maatstaf/core';

/**
 * The points of a rule that fires: its number, or the height of its line, straight between its
 * breakpoints and flat outside. Along an unknown fact anything from the lowest to the highest.
 */
export function pointsBetween(points: Points, valueOf: (fact: string) => FactValue): Range {
  if (typeof points === 'number') return { low: points, high: points };
  const heights = points.line.map(([, height]) => height);
  const x = valueOf(points.fact);
  if (typeof x !== 'number') return { low: Math.min(...heights), high: Math.max(...heights) };
  const next = points.line.findIndex(([at]) => at > x);
  const right = points.line[next];
  const left = points.line[next - 1];
  const height =
    left === undefined || right === undefined
      ? heights.at(next === 0 ? 0 : -1)
      : left[1] + ((x - left[0]) / (right[0] - left[0])) * (right[1] - left[1]);
  return { low: height ?? 0, high: height ?? 0 };
}
