import { expect, it } from 'vitest';
import { heightAt, lineTable } from './line-table.ts';
import { pointsOnLine } from './points.ts';

it('gives the very height that the line has, on, between and beyond its breakpoints', () => {
  const line: [number, number][] = [
    [-3, 0.1],
    [0, 100],
    [0.3, 33.3],
    [7, 33.3],
  ];
  const table = lineTable({ fact: 'proposal.anything', line });
  for (const x of [-1e15, -3, -2.9, -1, 0, 0.1, 0.3, 0.30001, 5, 7, 8, 1e15]) {
    expect(heightAt(table, x)).toBe(pointsOnLine(line, x));
  }
  expect(heightAt(table, Number.NaN)).toBeNaN();
});
