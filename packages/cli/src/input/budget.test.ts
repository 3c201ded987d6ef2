import { describe, expect, test } from 'vitest';
import { budgetCents, mostEuros } from './budget.ts';

describe('an amount as it is typed', () => {
  test.each([
    ['1500000', 150_000_000],
    ['1500000.50', 150_000_050],
    ['1500000.5', 150_000_050],
    ['1.5m', 150_000_000],
    ['1.5M', 150_000_000],
    ['1,5m', 150_000_000],
    ['1.500.000', 150_000_000],
    ['1,500,000', 150_000_000],
    ['1.500.000,50', 150_000_050],
    ['1,500,000.5', 150_000_050],
    ['1.500,00', 150_000],
    ['1,500.00', 150_000],
    ['1500000,50', 150_000_050],
    ['750k', 75_000_000],
    ['0.001k', 100],
    ['1.1m', 110_000_000],
    ['4.35', 435],
    ['0', 0],
    ['0.10000k', 10_000],
  ])('%s is %i cents', (typed, cents) => {
    expect(budgetCents(typed)).toBe(cents);
  });

  test.each(['99999999999999999', '90071992547410', '90071992548k', '9'.repeat(400)])(
    '%j is more than can be counted',
    (typed) => {
      expect(budgetCents(typed)).toBe('too-large');
    },
  );

  test('the most that can be counted is an amount', () => {
    expect(budgetCents(mostEuros)).toBe(9_007_199_254_740_900);
  });

  test.each([
    '',
    '-5',
    '1.500',
    '1,500',
    '1,500k',
    '1.50.000',
    '1.500.000k',
    '1.500,000',
    '1.500.000\n',
    '1,5m\n',
    '€1500',
    '1e6',
    '1_000',
    'NaN',
    'Infinity',
    '1.5b',
    '.5m',
    '5.',
    '1.234',
    '1.00000001k',
    '0x10',
    ' 5',
    '5\n',
  ])('%j is no amount', (typed) => {
    expect(budgetCents(typed)).toBe('no-amount');
  });
});
