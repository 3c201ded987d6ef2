import { expect, it } from 'vitest';
import { smallPackParsed } from '../small-pack.test-data.ts';
import { scenarioInOrder } from './scenario-in-order.ts';

const empty = { format: 'maatstaf-scenario/1', pack: { id: 'small', version: '1.0.0' } } as const;

it('puts lists in order whose order means nothing', () => {
  const decision = (proposal: string) => ({ proposal, action: 'lock-in' as const, reason: 'Now.' });
  const record = (id: string) => ({ id, title: { en: id }, serves: [{ neighbourhood: 'N1' }] });
  const scenario = {
    ...empty,
    lockedWeights: ['need', 'c-need'],
    rulesOff: ['b/b', 'a/a'],
    withdrawn: ['p-2', 'p-1'],
    overrides: [decision('p-4'), decision('p-3')],
    rules: smallPackParsed().rules.toReversed(),
    proposals: [record('p-2'), record('p-1')],
  };
  expect(scenarioInOrder(scenario)).toEqual({
    ...empty,
    lockedWeights: ['c-need', 'need'],
    rulesOff: ['a/a', 'b/b'],
    withdrawn: ['p-1', 'p-2'],
    overrides: [decision('p-3'), decision('p-4')],
    rules: smallPackParsed().rules,
    proposals: [record('p-1'), record('p-2')],
  });
});

it('adds nothing, and leaves the order of tie-breaks', () => {
  const tieBreaks = [
    { kind: 'lottery' as const, seed: 'b' },
    { kind: 'lottery' as const, seed: 'a' },
  ];
  expect(scenarioInOrder({ ...empty, tieBreaks })).toEqual({ ...empty, tieBreaks });
  expect(Object.keys(scenarioInOrder(empty))).toEqual(['format', 'pack']);
});
