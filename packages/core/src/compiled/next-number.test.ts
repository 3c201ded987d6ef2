import { expect, it } from 'vitest';
import { above, below } from './next-number.ts';

it('gives the nearest numbers on either side, with none between', () => {
  for (const value of [0, 1, -1, 0.1, 5e-324, -5e-324, 1e15, 123.456]) {
    expect(above(value)).toBeGreaterThan(value);
    expect(below(value)).toBeLessThan(value);
    // Half way between two neighbours there is no number: it rounds to one of them.
    expect([value, above(value)]).toContain((value + above(value)) / 2);
  }
});
