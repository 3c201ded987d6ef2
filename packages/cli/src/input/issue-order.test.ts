import type { Issue, Location } from '@maatstaf/core';
import { expect, test } from 'vitest';
import { inOrder } from './issue-order.ts';

const issue = (file: string, at: Location): Issue => ({
  code: 'x',
  severity: 'error',
  file,
  at,
  found: '',
  expected: '',
});

test('issues stand by file, and pointers count instead of spelling', () => {
  const issues = [
    issue('rules/b.json', { kind: 'file' }),
    issue('pack.json', { kind: 'pointer', pointer: '/rules/10' }),
    issue('pack.json', { kind: 'pointer', pointer: '/rules/2' }),
  ];
  expect(inOrder(issues)).toEqual([issues[2], issues[1], issues[0]]);
});

test('cells stand by row, then by column', () => {
  const cell = (row: number, column: string): Issue =>
    issue('p.csv', { kind: 'cell', row, column });
  const issues = [cell(10, 'a'), cell(9, 'b'), cell(9, 'a')];
  expect(inOrder(issues)).toEqual([issues[2], issues[1], issues[0]]);
});
