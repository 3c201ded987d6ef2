import { expect, it } from 'vitest';
import { freeName, isSameName, longestName } from './free-name.ts';

it('takes names for the same that read the same', () => {
  expect(isSameName(' Plan a', 'plan A ')).toBe(true);
  expect(isSameName('Cafe\u0301', 'Café')).toBe(true);
  expect(isSameName('Plan A', 'Plan B')).toBe(false);
});

it('leaves a name that is free, and puts the next number behind one that is not', () => {
  expect(freeName('Plan A', ['Plan B'])).toBe('Plan A');
  expect(freeName('Plan A', ['plan a'])).toBe('Plan A (2)');
  expect(freeName('Plan A', ['Plan A', 'Plan A (2)'])).toBe('Plan A (3)');
});

it('shows what it cuts off, and never makes a name that is too long', () => {
  const long = 'x'.repeat(longestName);
  const free = freeName(long, [long]);
  expect(free).toHaveLength(longestName);
  expect(free).toMatch(/^x+… \(2\)$/u);
  expect(freeName(`${long}x`, [])).toHaveLength(longestName);
});
