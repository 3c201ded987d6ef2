import {
  compare,
  limitsNotKept,
  needsAssessment,
  redivide,
  run,
  type Run,
  type Scenario,
} from '@maatstaf/core';
import { loadedOnce } from './loaded-once.ts';
import { loadSteps } from './load-steps.ts';
import type { ScenarioEdit } from './scenario-edits.ts';
import type { Session } from './session.ts';

/** The session after an edit at a moment in milliseconds, by a gesture where it was one. */
export async function editSession(
  session: Session,
  change: ScenarioEdit,
  at: number,
  gesture?: number,
): Promise<Session> {
  const { edit } = await loadSteps();
  return settle(session, edit(session.history, change, at, gesture));
}

/** The session one step back; itself where there is none. */
export async function undoSession(session: Session): Promise<Session> {
  const { undo } = await loadSteps();
  return settle(session, undo(session.history));
}

/** The session one step forward again; itself where nothing was undone. */
export async function redoSession(session: Session): Promise<Session> {
  const { redo } = await loadSteps();
  return settle(session, redo(session.history));
}

/** The session with a history that was kept, and what that comes to. */
export function resumeSession(session: Session, history: Session['history']): Promise<Session> {
  return settle(session, history);
}

/** What is worked out elsewhere, or cannot be divided, leaves the earlier outcome. */
async function settle(session: Session, history: Session['history']): Promise<Session> {
  if (history === session.history) return session;
  const { baseline } = session;
  const earlier = session.pending?.earlier ?? session.run;
  const scenario = history.present;
  const { kind } = scenario.method ?? baseline.pack.allocation.method;
  const isRefused = limitsNotKept(earlier.pack, earlier.dataset, scenario).length > 0;
  if (isRefused || kind === 'optimal') {
    const pending: Session['pending'] = { kind: isRefused ? 'refused' : 'awaited', earlier };
    return { ...session, history, run: { ...earlier, scenario }, pending };
  }
  return settledSession({ ...session, history }, await runAfter(session, earlier, scenario));
}

/** The session with the outcome of the settings in hand. */
export function settledSession(session: Session, settled: Run): Session {
  return {
    ...session,
    run: settled,
    comparison: compare(session.baseline, settled),
    pending: null,
  };
}

/** Loads ways of dividing beside ranking. */
const loadDividing = loadedOnce(() => import('../divide/index.ts'));

/**
 * What a scenario comes to, from a run of the same session. Weights, budget, method and departures only
 * divide anew; the rules run where they see something else. Ways of dividing beside ranking are loaded.
 */
export async function runAfter(
  { evaluator }: Pick<Session, 'evaluator'>,
  earlier: Run,
  scenario: Scenario,
): Promise<Run> {
  const { pack, dataset } = earlier.published;
  if (!('mode' in (scenario.method ?? pack.allocation.method))) {
    const { runOf } = await loadDividing();
    return runOf(earlier, scenario, evaluator);
  }
  return needsAssessment(earlier.scenario, scenario)
    ? run({ pack, dataset, scenario, evaluator, earlier })
    : redivide(earlier, scenario);
}
