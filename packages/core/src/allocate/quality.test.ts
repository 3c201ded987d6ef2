import { expect, it } from 'vitest';
import type { Assessment } from '../assess/assessment.ts';
import { qualityAt } from './quality.ts';

const column = (...points: readonly number[]) => ({ point: Float64Array.from(points) });
const assessment = {
  values: new Map([
    ['index', column(100, 0)],
    ['partners', column(40, 10)],
    ['open', column(80, 10)],
  ]),
} as unknown as Assessment;
const shares = [
  { criterion: 'index', principle: 'need', share: 0.5 },
  { criterion: 'partners', principle: 'quality', share: 0.375 },
  { criterion: 'open', principle: 'quality', share: 0.125 },
];
const quality = (place: number, principles: readonly string[], of = shares): number =>
  qualityAt(place, of, assessment, { points: 0, principles: [...principles] });

it('has the points on its principles alone, their weights taken as the whole', () => {
  expect(quality(0, ['quality'])).toBe(40 * 0.75 + 80 * 0.25);
  expect(quality(1, ['quality'])).toBe(10);
  expect(quality(0, ['need', 'quality'])).toBe(75);
});

it('has no points where its principles have no weight', () => {
  expect(quality(0, ['elsewhere'])).toBe(0);
  expect(quality(0, ['need'], [{ criterion: 'index', principle: 'need', share: 0 }])).toBe(0);
});

it('rounds as scores do, so that who reaches a threshold passes', () => {
  const thirds = shares.map((share) => ({ ...share, share: 1 / 3 }));
  expect(quality(0, ['need', 'quality'], thirds)).toBe(73.333333333);
});
