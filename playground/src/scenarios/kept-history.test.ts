import { expect, it } from 'vitest';
import { begin, type History } from '../state/history.ts';
import type { StepLabel } from '../state/scenario-edits.ts';
import type { Scenario } from '@maatstaf/core';
import { keptHistory } from './kept-history.ts';

const scenario = {
  format: 'maatstaf-scenario/1',
  pack: { id: 'small', version: '1.0.0' },
} as const;
const step = (at: number): History<Scenario, StepLabel>['past'][number] => ({
  label: { kind: 'budget', budgetCents: at },
  key: 'budget',
  at,
  patches: [],
  inverse: [],
});
const budgets = (steps: ReturnType<typeof keptHistory>['past']) =>
  steps.map(({ label }) => (label.kind === 'budget' ? label.budgetCents : null));

it('keeps moments on the clock, for the next page starts its own anew', () => {
  const [kept] = keptHistory({ ...begin<Scenario, StepLabel>(scenario), past: [step(250.4)] }).past;
  expect(kept?.at).toBe(Math.round(performance.timeOrigin + 250.4));
});

it('keeps the newest three hundred steps back, and the nearest three hundred forward', () => {
  const many = Array.from({ length: 400 }, (_, index) => step(index));
  const { past, future } = keptHistory({ present: scenario, past: many, future: many });
  expect([past.length, future.length]).toEqual([300, 300]);
  expect([budgets(past)[0], budgets(past).at(-1)]).toEqual([100, 399]);
  expect([budgets(future)[0], budgets(future).at(-1)]).toEqual([0, 299]);
});

it('keeps the reason of a step', () => {
  const past = [{ ...step(1), why: 'The council asked.' }];
  expect(keptHistory({ present: scenario, past, future: [] }).past[0]?.why).toBe(
    'The council asked.',
  );
});
