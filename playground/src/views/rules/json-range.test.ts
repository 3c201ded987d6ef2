import { expect, it } from 'vitest';
import { rangeOf } from './json-range.ts';

const text =
  '{\n  "name": "own/rule-1",\n  "conditions": { "all": [{ "fact": "a" }, { "fact": "b/c" }] }\n}\n';
const at = (pointer: string) => {
  const [from, to] = rangeOf(text, { kind: 'pointer', pointer });
  return text.slice(from, to);
};

it('finds the value that a pointer leads to', () => {
  expect(at('/name')).toBe('"own/rule-1"');
  expect(at('/conditions/all/1/fact')).toBe('"b/c"');
  expect(at('/conditions/all/0')).toBe('{ "fact": "a" }');
});

it('points at the start of what a missing key is missing from', () => {
  expect(at('/event')).toBe('{');
  expect(rangeOf(text, { kind: 'pointer', pointer: '/conditions/all/1/value' })[0]).toBe(
    text.indexOf('{ "fact": "b/c"'),
  );
});

it('takes the rest of a line, also where the text breaks off there, and never nothing', () => {
  expect(text.slice(...rangeOf(text, { kind: 'line', line: 2, column: 3 }))).toBe(
    '"name": "own/rule-1",',
  );
  const [from, to] = rangeOf('{ "a": ', { kind: 'line', line: 1, column: 99 });
  expect(to - from).toBe(1);
  expect(rangeOf('', { kind: 'file' })).toEqual([0, 0]);
});
