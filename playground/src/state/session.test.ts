import { asShares, compiled, type Evaluator, run, weightsInUse } from '@maatstaf/core';
import { report } from '@maatstaf/core/report';
import { weightPlaces } from '@maatstaf/core/sensitivity';
import { sameSettings } from '@maatstaf/elements';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import {
  budgetEdit,
  lockEdit,
  methodEdit,
  needModelEdit,
  overrideEdit,
  weightEdit,
  weightsResetEdit,
} from './scenario-edits.ts';
import { openSession, type Session } from './session.ts';
import { editSession, redoSession, undoSession } from './session-steps.ts';

async function opened(id = 'greenford-2026') {
  const pack = await openPack(id);
  const calls: { count: number; readonly rules: string[][] } = { count: 0, rules: [] };
  const evaluator: Evaluator = {
    name: 'counting',
    evaluate: (rules, facts) => {
      calls.count += 1;
      calls.rules.push(rules.map(({ name }) => name));
      return compiled.evaluate(rules, facts);
    },
  };
  return { session: await openSession(pack.pack, pack.dataset, evaluator), calls };
}

const half = (session: Session) => {
  const { pack, scenario } = session.run;
  return weightEdit(pack, scenario, 'principle', pack.principles[0]?.id ?? '', 0.5);
};

it('writes the share that a person chose as they chose it, and keeps the sum', async () => {
  const { session } = await opened('maastricht-2025');
  const { pack, scenario } = session.run;
  const [first] = pack.principles;
  let current = await editSession(
    session,
    weightEdit(pack, scenario, 'principle', first?.id ?? '', 0.67),
    1,
  );
  const shares = Object.values(current.history.present.principleWeights ?? {});
  expect(shares.filter((weight) => String(weight).length > 14)).toEqual([]);
  expect(shares.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 11);
  expect(shares).toContain(0.67);
  current = await editSession(
    current,
    weightEdit(pack, current.run.scenario, 'principle', first?.id ?? '', 0.1),
    5_000,
  );
  expect(Object.values(current.history.present.principleWeights ?? {})).toEqual([0.1, 0.45, 0.45]);
});

it.each(['maastricht-2025', 'greenford-2026'])(
  'is at the baseline of %s again when a weight was moved far away and back',
  async (policy) => {
    const { session } = await opened(policy);
    const { pack, scenario } = session.run;
    const strayed: string[] = [];
    const { principles, criteria } = weightsInUse(pack, scenario);
    for (const { level, id } of weightPlaces(session.run)) {
      const siblings =
        [principles, ...criteria.values()].find((all) => all.some((one) => one.id === id)) ?? [];
      const share = asShares(siblings).find((one) => one.id === id)?.weight ?? 0;
      const moved = await editSession(session, weightEdit(pack, scenario, level, id, 0.99), 1);
      const back = await editSession(
        moved,
        weightEdit(pack, moved.run.scenario, level, id, share),
        5_000,
      );
      if (!sameSettings(session.baseline, back.run)) strayed.push(id);
    }
    expect(strayed).toEqual([]);
  },
);

it('runs the rules once, and not again for weights, budget, method or departures', async () => {
  const { session, calls } = await opened();
  const proposal = session.baseline.dataset.proposals[0]?.id ?? '';
  let at = 0;
  let current = await editSession(session, half(session), (at += 1));
  current = await editSession(current, budgetEdit(1_000_000), (at += 1));
  current = await editSession(
    current,
    methodEdit({ kind: 'ranking', mode: 'strict', partial: false }),
    (at += 1),
  );
  current = await editSession(
    current,
    overrideEdit(proposal, { proposal, action: 'lock-out', reason: 'Not now.' }),
    (at += 1),
  );
  expect(calls.count).toBe(1);
  expect(current.history.past).toHaveLength(4);
  expect(report(current.run).proposals).not.toEqual(report(session.run).proposals);
});

it('evaluates only the rules on need where another index is chosen, and goes back to the first', async () => {
  const { session, calls } = await opened('maastricht-2025');
  const { pack, dataset } = session.run;
  const other = await editSession(session, needModelEdit('rivm-2020'), 1);
  expect(calls.rules.at(-1)?.toSorted()).toEqual(
    pack.rules.filter((rule) => JSON.stringify(rule).includes('"need.')).map(({ name }) => name),
  );
  const fresh = await run({ pack, dataset, scenario: other.run.scenario, evaluator: compiled });
  expect(report(other.run)).toEqual(report(fresh));
  expect(report(other.run).needModel?.id).toBe('rivm-2020');
  const back = await editSession(other, needModelEdit(null), 5_000);
  expect(report(back.run)).toEqual(report(session.run));
});

it('gives the same as a fresh run where a rule is switched off, and evaluates none anew', async () => {
  const { session, calls } = await opened();
  const rule = session.run.pack.rules[0]?.name ?? '';
  const off = {
    label: { kind: 'weights-reset' },
    key: 'rules',
    recipe: (draft: { rulesOff?: string[] | undefined }) => void (draft.rulesOff = [rule]),
  } as const;
  const changed = await editSession(session, off, 0);
  const { pack, dataset, scenario } = changed.run;
  expect(scenario.rulesOff).toEqual([rule]);
  expect(report(changed.run)).toEqual(
    report(await run({ pack, dataset, scenario, evaluator: compiled })),
  );
  expect(report(changed.run)).not.toEqual(report(session.run));
  expect(calls.count).toBe(1);
});

it('undoes to exactly the baseline, and redoes to exactly the scenario', async () => {
  const { session } = await opened();
  const changed = await editSession(
    await editSession(session, half(session), 0),
    budgetEdit(5_000_000),
    5_000,
  );
  const back = await undoSession(await undoSession(changed));
  expect(back.run.scenario).toEqual(session.baseline.scenario);
  expect(report(back.run)).toEqual(report(session.baseline));
  expect(back.comparison.entered).toEqual([]);
  expect(report((await redoSession(await redoSession(back))).run)).toEqual(report(changed.run));
  expect(await undoSession(session)).toBe(session);
});

it('keeps a locked share where it is, and lets go of it with the reset', async () => {
  const { session } = await opened();
  const [first, second] = session.run.pack.principles;
  const locked = await editSession(session, lockEdit('principle', second?.id ?? '', true), 0);
  const moved = await editSession(locked, half(locked), 10);
  const total = session.run.pack.principles.reduce((sum, { weight }) => sum + weight, 0);
  expect(moved.run.scenario.principleWeights?.[first?.id ?? '']).toBeCloseTo(0.5, 12);
  expect(moved.run.scenario.principleWeights?.[second?.id ?? '']).toBeCloseTo(
    (second?.weight ?? 0) / total,
    12,
  );
  const freed = await editSession(locked, lockEdit('principle', second?.id ?? '', false), 5_000);
  expect(freed.run.scenario).toEqual(session.baseline.scenario);
  const reset = await editSession(moved, weightsResetEdit, 20);
  expect(reset.run.scenario).toEqual(session.baseline.scenario);
});

it('takes a departure back without a trace', async () => {
  const { session } = await opened();
  const proposal = session.baseline.dataset.proposals[0]?.id ?? '';
  const departed = await editSession(
    session,
    overrideEdit(proposal, { proposal, action: 'lock-out', reason: 'Not now.' }),
    0,
  );
  expect(
    departed.run.allocation.awards.find((award) => award.proposal === proposal)?.override?.reason,
  ).toBe('Not now.');
  const returned = await editSession(departed, overrideEdit(proposal, null), 5_000);
  expect(report(returned.run)).toEqual(report(session.baseline));
});

it('writes out what the rules found about a proposal once, however often the weights move', async () => {
  const { session } = await opened();
  const moved = await editSession(session, half(session), 0);
  const [before, after] = [session.run, moved.run].map(({ assessment }) =>
    assessment.proposalAt(0),
  );
  expect(after).toBe(before);
});
