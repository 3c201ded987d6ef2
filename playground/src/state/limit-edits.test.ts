import { compiled, run } from '@maatstaf/core';
import { report } from '@maatstaf/core/report';
import { sameSettings } from '@maatstaf/elements';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { stepText } from '../words/step-text.ts';
import { limitEdit, milestoneEdit, parameterEdit } from './limit-edits.ts';
import type { ScenarioEdit } from './scenario-edits.ts';
import { openSession, type Session } from './session.ts';
import { editSession, undoSession } from './session-steps.ts';

async function opened(): Promise<Session> {
  const pack = await openPack('maastricht-2025');
  return openSession(pack.pack, pack.dataset, compiled);
}

/** The session after edits that lie far apart in time. */
async function after(session: Session, ...edits: readonly ScenarioEdit[]): Promise<Session> {
  let current = session;
  for (const [at, edit] of edits.entries())
    current = await editSession(current, edit, (at + 1) * 5_000);
  return current;
}

it('keeps what is changed of a limit together, and gives the same as a fresh run', async () => {
  const session = await opened();
  const { pack, dataset } = session.run;
  const changed = await after(
    session,
    limitEdit(pack, 'youth-reserve', { share: 0.4 }),
    limitEdit(pack, 'youth-reserve', { on: false }),
    limitEdit(pack, 'district-houses', { atMost: 1 }),
  );
  const { scenario } = changed.run;
  expect(scenario.limits).toEqual({
    'youth-reserve': { share: 0.4, on: false },
    'district-houses': { atMost: 1 },
  });
  expect(report(changed.run)).toEqual(
    report(await run({ pack, dataset, scenario, evaluator: compiled })),
  );
});

it('is back at the baseline where everything is set back to what the policy has', async () => {
  const session = await opened();
  const { pack } = session.run;
  const moved = await after(
    session,
    limitEdit(pack, 'citywide-base-money', { share: 0.5 }),
    limitEdit(pack, 'youth-reserve', { on: false }),
    milestoneEdit('interim-evaluation', true),
    parameterEdit(pack, 'communityWorkTranche', 3),
  );
  expect(sameSettings(session.baseline, moved.run)).toBe(false);
  const back = await after(
    moved,
    limitEdit(pack, 'citywide-base-money', { share: 0.25 }),
    limitEdit(pack, 'youth-reserve', { on: true }),
    milestoneEdit('interim-evaluation', false),
    parameterEdit(pack, 'communityWorkTranche', 1),
  );
  expect(back.run.scenario).toEqual(session.baseline.scenario);
  expect(sameSettings(session.baseline, back.run)).toBe(true);
});

it('knows that another limit alone is another setting', async () => {
  const session = await opened();
  const { pack } = session.run;
  for (const edit of [
    limitEdit(pack, 'youth-reserve', { on: false }),
    limitEdit(pack, 'district-houses', { atMost: 2 }),
    milestoneEdit('interim-evaluation', true),
  ]) {
    expect(sameSettings(session.baseline, (await after(session, edit)).run)).toBe(false);
  }
});

it('opens later tranches step by step, the third after the evaluation, and undoes that', async () => {
  const session = await opened();
  const { pack } = session.run;
  const closed = ({ run: { allocation } }: Session) =>
    allocation.pools.find(({ pool }) => pool === 'community-work')?.closedCents;
  const third = await after(session, parameterEdit(pack, 'communityWorkTranche', 3));
  const evaluated = await after(third, milestoneEdit('interim-evaluation', true));
  expect([session, third, evaluated].map(closed)).toEqual([16_000_000, 8_000_000, 0]);
  expect(closed(await undoSession(evaluated))).toBe(8_000_000);
});

it('names each step in a few words', async () => {
  const { run } = await opened();
  const { pack } = run;
  const named = (edit: ScenarioEdit, language: 'nl' | 'en') => stepText(edit.label, run, language);
  expect(named(limitEdit(pack, 'youth-reserve', { share: 0.4 }), 'nl')).toBe(
    'Reserve voor jongeren: 40\u00a0%',
  );
  expect(named(limitEdit(pack, 'district-houses', { on: false }), 'en')).toBe(
    'A few district houses off',
  );
  expect(named(milestoneEdit('interim-evaluation', true), 'nl')).toBe(
    'de tussenevaluatie afgerond',
  );
  expect(named(parameterEdit(pack, 'communityWorkTranche', 2), 'nl')).toBe(
    'Stap van het opbouwwerk: 2',
  );
});
