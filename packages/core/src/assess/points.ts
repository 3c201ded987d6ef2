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
  const exact = onLine(points.line, value);
  return { low: exact, high: exact };
}

function onLine(line: readonly (readonly [number, number])[], x: number): number {
  const after = line.findIndex(([breakpoint]) => breakpoint >= x);
  const [x1, y1] = line[after === -1 ? line.length - 1 : after] ?? [0, 0];
  const before = line[after - 1];
  if (after <= 0 || before === undefined) return y1;
  const [x0, y0] = before;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
