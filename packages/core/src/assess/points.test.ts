import { describe, expect, it } from 'vitest';
import { pointsFor } from './points.ts';

const line: { fact: string; line: [number, number][] } = {
  fact: 'x',
  line: [
    [1, 0],
    [3, 40],
    [4, 10],
  ],
};
const exact = (points: number) => ({ low: points, high: points });

describe('pointsFor', () => {
  it('is straight between breakpoints and flat outside', () => {
    expect([0, 1, 2, 3, 3.5, 4, 9].map((x) => pointsFor(line, x))).toEqual(
      [0, 0, 20, 40, 25, 10, 10].map(exact),
    );
  });

  it('gives lowest and highest points for an unknown fact', () => {
    expect(pointsFor(line, null)).toEqual({ low: 0, high: 40 });
  });

  it('gives a fixed number as it is', () => {
    expect(pointsFor(70, null)).toEqual(exact(70));
  });
});
