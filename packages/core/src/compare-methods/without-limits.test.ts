import { expect, it } from 'vitest';
import type { Scenario } from '../parse/scenario.ts';
import { withoutLimits } from './without-limits.ts';

const scenario: Scenario = {
  format: 'maatstaf-scenario/1',
  pack: { id: 'small', version: '1.0.0' },
  limits: { base: { share: 0.5 }, other: { on: false } },
};

it('switches limits off and keeps what else was changed of them', () => {
  const { limits, leftover } = withoutLimits(scenario, { ids: ['base'], leftover: false });
  expect(limits).toEqual({ base: { share: 0.5, on: false }, other: { on: false } });
  expect(leftover).toBeUndefined();
});

it('keeps leftover money in its pool', () => {
  const without = withoutLimits(scenario, { ids: [], leftover: true });
  expect(without).toEqual({ ...scenario, leftover: { kind: 'stays' } });
});

it('gives the same scenario where nothing is left out', () => {
  expect(withoutLimits(scenario, { ids: [], leftover: false })).toBe(scenario);
});
