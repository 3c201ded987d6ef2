import { expect, test } from 'vitest';
import { printable, widthOf, wrap } from './width.ts';

test('accents on their own and colours take no place, wide characters two', () => {
  expect(widthOf('cafe\u0301')).toBe(4);
  expect(widthOf('\u001b[2mdim\u001b[0m')).toBe(3);
  expect(widthOf('街')).toBe(2);
});

test('data cannot steer the terminal', () => {
  expect(printable('a\u001b[31mred\nnext\u202e')).toBe('a [31mred next');
});

test('lines break between words', () => {
  expect(wrap('the orchard comes back', 11)).toEqual(['the orchard', 'comes back']);
});

test('a word that is too long is cut, after a hyphen if it has one', () => {
  expect(wrap('saltings-strip', 10)).toEqual(['saltings-', 'strip']);
  expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});

test('an empty text is one empty line', () => {
  expect(wrap('', 10)).toEqual(['']);
});
