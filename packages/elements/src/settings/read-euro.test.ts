import { describe, expect, it } from 'vitest';
import { mostBudgetCents, readEuro } from './read-euro.ts';

describe('readEuro', () => {
  it('reads amounts as each language writes them', () => {
    expect(readEuro('€ 1.500.000', 'nl')).toBe(150_000_000);
    expect(readEuro('1500000', 'nl')).toBe(150_000_000);
    expect(readEuro('12,5', 'nl')).toBe(1_250);
    expect(readEuro('1,500,000.50', 'en')).toBe(150_000_050);
    expect(readEuro('0', 'en')).toBe(0);
    expect(readEuro('10.000.000.000', 'nl')).toBe(mostBudgetCents);
  });

  it('refuses what is no whole number of cents, rather than guessing', () => {
    for (const typed of ['', '-5', 'veel', '1.5', '1,234', '1,2,3', '1e6']) {
      expect(readEuro(typed, 'nl'), typed).toBeNull();
    }
  });
});
