import type { FactValue } from '../parse/fact.ts';
import type { Points } from '../parse/rule.ts';
import type { Range } from './assessment.ts';

/**
 * The points a rule gives when it fires. A line is straight between its breakpoints and flat outside;
 * for an unknown fact it gives its lowest and highest points.
 */
export function pointsFor(points: Points, value: FactValue): Range {
  if (typeof points === 'number') return { low: points, high: points };
  if (typeof value !== 'number') {
    const all = points.line.map(([, y]) => y);
    return { low: Math.min(...all), high: Math.max(...all) };
  }
  const exact = pointsOnLine(points.line, value);
  return { low: exact, high: exact };
}

/** The height of a line of sorted breakpoints at x: straight between them, flat outside. */
export function pointsOnLine(line: readonly (readonly [number, number])[], x: number): number {
  let after = 0;
  while (after < line.length && line[after]![0] < x) after += 1;
  if (after === 0) return line[0]![1];
  if (after === line.length) return line[after - 1]![1];
  const [x0, y0] = line[after - 1]!;
  const [x1, y1] = line[after]!;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
