import { expect, test } from 'vitest';
import { joined, partsOf, workersFor } from './tally-on-workers.ts';

test('parts follow one another and hold all cases once', () => {
  const parts = partsOf({ seed: 1, from: 5, runs: 10, laws: [] }, 3);
  expect(parts.map(({ from, runs }) => [from, runs])).toEqual([
    [5, 3],
    [8, 3],
    [11, 4],
  ]);
});

test('counts add up, and nothing counts after the first case that breaks a law', () => {
  const tally = (runs: number, tried: number, brokenAt: number | null) => [
    { law: 'a', runs, tried, brokenAt },
  ];
  expect(joined([tally(10, 4, null), tally(10, 5, null)])).toEqual(tally(20, 9, null));
  expect(joined([tally(10, 4, null), tally(3, 1, 12), tally(10, 5, null)])).toEqual(
    tally(13, 5, 12),
  );
});

test('few cases need no workers', () => {
  expect(workersFor(100)).toBe(1);
  expect(workersFor(1_000_000)).toBeGreaterThanOrEqual(1);
});
