import { expect, it } from 'vitest';
import { above } from './next-number.ts';

it('gives the nearest number above, with none between', () => {
  for (const value of [0, 1, -1, 0.1, 5e-324, -5e-324, 1e15, 123.456]) {
    expect(above(value)).toBeGreaterThan(value);
    // Half way between two neighbours there is no number: it rounds to one of them.
    expect([value, above(value)]).toContain((value + above(value)) / 2);
  }
});
