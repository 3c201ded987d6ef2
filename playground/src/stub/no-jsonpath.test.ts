import { expect, it } from 'vitest';
import { JSONPath } from './no-jsonpath.ts';

it('runs no path, whoever asks', () => {
  expect(() => JSONPath()).toThrow('Paths in rules are not supported');
});
