import { expect, it } from 'vitest';
import type { Method } from '../parse/method.ts';
import { methodName } from './method-name.ts';

it.each<[string, Method]>([
  ['ranking/skip', { kind: 'ranking', mode: 'skip', partial: true }],
  [
    'order-of-receipt/strict',
    { kind: 'order-of-receipt', mode: 'strict', partial: false, received: 'proposal.received' },
  ],
  ['proportional/score', { kind: 'proportional', weight: 'score' }],
  [
    'equal-shares/cost',
    { kind: 'equal-shares', entitlement: 'need', utility: 'cost', completion: 'none' },
  ],
  [
    'equal-shares/score/add-one',
    { kind: 'equal-shares', entitlement: 'equal', utility: 'score', completion: 'add-one' },
  ],
  ['optimal', { kind: 'optimal' }],
])('a way of dividing is called %s', (name, method) => {
  expect(methodName(method)).toBe(name);
});
