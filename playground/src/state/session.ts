import {
  compare,
  type Comparison,
  type Dataset,
  type Evaluator,
  limitsNotKept,
  needsAssessment,
  type Pack,
  redivide,
  run,
  type Run,
  type Scenario,
} from '@maatstaf/core';
import { loadedOnce } from './loaded-once.ts';
import { pause } from './pause.ts';
import { begin, type History, withWhy } from './history.ts';
import type { ScenarioEdit, StepLabel } from './scenario-edits.ts';

/** A policy at work: its baseline, the scenario a person is making of it, and what that comes to. */
export interface Session {
  readonly evaluator: Evaluator;
  /** The pack's published defaults, run once. */
  readonly baseline: Run;
  readonly history: History<Scenario, StepLabel>;
  readonly run: Run;
  readonly comparison: Comparison;
  /** What the scenario is called; absent where it has no name. */
  readonly name?: string | undefined;
  /** Reads the scenarios that are kept under a name and fit the policy; another function where others are kept. */
  readonly readKept?: (() => Promise<readonly NamedScenario[]>) | undefined;
  /** Not null while `run` has the settings in hand with the outcome of earlier ones. */
  readonly pending: Pending | null;
}

/** A scenario under the name that a person gave it. */
export interface NamedScenario {
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario;
}

/** Why the outcome of the settings in hand is not there. */
interface Pending {
  /** It is being worked out; the way of dividing cannot keep to a limit that is in force; it failed. */
  readonly kind: 'awaited' | 'refused' | 'failed';
  /** The run that the outcome is of. */
  readonly earlier: Run;
}

/** Runs the baseline and starts from it, in tasks that are short enough for the page to answer in between. */
export async function openSession(
  pack: Pack,
  dataset: Dataset,
  evaluator: Evaluator,
): Promise<Session> {
  await pause();
  const baseline = await run({ pack, dataset, evaluator, pause });
  await pause();
  const history = begin<Scenario, StepLabel>(baseline.scenario);
  return {
    evaluator,
    baseline,
    history,
    run: baseline,
    comparison: compare(baseline, baseline),
    pending: null,
  };
}

/** Loads what makes, undoes and redoes steps. An outcome is seen without it. */
export const loadSteps = loadedOnce(() => import('./steps.ts'));

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

/** The session with the reason for one of its steps, the oldest being 0. */
export function explainStep(session: Session, index: number, why: string): Session {
  return { ...session, history: withWhy(session.history, index, why) };
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
    const pending: Pending = { kind: isRefused ? 'refused' : 'awaited', earlier };
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
    const { runOf } = await import('../divide/index.ts');
    return runOf(earlier, scenario, evaluator);
  }
  return needsAssessment(earlier.scenario, scenario)
    ? run({ pack, dataset, scenario, evaluator, earlier })
    : redivide(earlier, scenario);
}
