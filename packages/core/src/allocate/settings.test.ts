import { describe, expect, it } from 'vitest';
import { baseline } from '../parse/baseline.ts';
import type { Scenario } from '../parse/scenario.ts';
import { datasetOf, proposal } from '../small-pack.test-data.ts';
import { pack } from '../small-run.test-data.ts';
import { declaredSettings, settingsOf } from './settings.ts';

const empty = {} as Scenario;
const threshold = { points: 40, principles: ['quality'] };

describe('the settings in force', () => {
  it("are the pack's where the scenario has none", () => {
    const { budgetCents, method, tieBreaks } = pack.allocation;
    expect(declaredSettings(pack, empty)).toMatchObject({
      budgetCents,
      method,
      tieBreaks,
      threshold: null,
      limits: [],
      years: [],
      leftover: { kind: 'stays' },
      milestones: new Set(),
      steps: new Map([['maxShare', 0.5]]),
    });
    const years = [{ year: 2027, budgetCents: 1 }];
    const own = { ...pack, allocation: { ...pack.allocation, threshold, years } };
    expect(declaredSettings(own, empty)).toMatchObject({ threshold, years });
  });

  it("are the scenario's where it has them, years in order", () => {
    const years = [
      { year: 2027, budgetCents: 1 },
      { year: 2026, budgetCents: 2 },
    ];
    const scenario: Scenario = {
      ...baseline(pack),
      budgetCents: 5,
      method: { kind: 'optimal' },
      tieBreaks: [],
      threshold,
      years,
      leftover: { kind: 'flows', to: ['small'] },
      milestones: ['evaluated'],
      parameters: { maxShare: 0.25 },
    };
    expect(declaredSettings(pack, scenario)).toMatchObject({
      budgetCents: 5,
      method: { kind: 'optimal' },
      tieBreaks: [],
      threshold,
      years: years.toReversed(),
      leftover: { kind: 'flows', to: ['small'] },
      milestones: new Set(['evaluated']),
      steps: new Map([['maxShare', 0.25]]),
    });
  });

  it('can take the threshold of the pack away', () => {
    const own = { ...pack, allocation: { ...pack.allocation, threshold } };
    expect(declaredSettings(own, { ...empty, threshold: null }).threshold).toBeNull();
  });

  it('have decisions and withdrawals by place, those of strangers without effect', () => {
    const dataset = datasetOf(pack, [
      proposal({ id: 'a' }),
      proposal({ id: 'b', withdrawn: true }),
      proposal({ id: 'c' }),
    ]);
    const decision = { proposal: 'c', action: 'lock-in', reason: 'first' } as const;
    const { overrides, withdrawn } = settingsOf(pack, dataset, {
      ...empty,
      overrides: [decision, { ...decision, proposal: 'z' }],
      withdrawn: ['a', 'z'],
    });
    expect([...overrides.keys()]).toEqual([2, 3]);
    expect(overrides.get(2)).toBe(decision);
    expect(withdrawn).toEqual(new Set([0, 1, 3]));
    const none = settingsOf(pack, dataset, empty);
    expect(none.overrides.size).toBe(0);
    expect(none.withdrawn).toEqual(new Set([1]));
  });
});
