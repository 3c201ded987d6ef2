import {
  compare,
  type Comparison,
  type Dataset,
  type Evaluator,
  needsAssessment,
  type Pack,
  redivide,
  run,
  type Run,
  type Scenario,
} from '@maatstaf/core';
import { begin, type History } from './history.ts';
import type { ScenarioEdit, StepLabel } from './scenario-edits.ts';
import type * as Steps from './steps.ts';

/** A policy at work: its baseline, the scenario a person is making of it, and what that comes to. */
export interface Session {
  readonly evaluator: Evaluator;
  /** The pack's published defaults, run once. */
  readonly baseline: Run;
  readonly history: History<Scenario, StepLabel>;
  readonly run: Run;
  readonly comparison: Comparison;
}

/** Runs the baseline and starts from it. */
export async function openSession(
  pack: Pack,
  dataset: Dataset,
  evaluator: Evaluator,
): Promise<Session> {
  const baseline = await run({ pack, dataset, evaluator });
  const history = begin<Scenario, StepLabel>(baseline.scenario);
  return { evaluator, baseline, history, run: baseline, comparison: compare(baseline, baseline) };
}

let steps: Promise<typeof Steps> | undefined;

/** Loads what makes, undoes and redoes steps, once. An outcome is seen without it. */
export function loadSteps(): Promise<typeof Steps> {
  steps ??= import('./steps.ts').catch((error: unknown) => {
    steps = undefined;
    throw error;
  });
  return steps;
}

/** The session after an edit at a moment in milliseconds. */
export async function editSession(
  session: Session,
  change: ScenarioEdit,
  at: number,
): Promise<Session> {
  const { edit } = await loadSteps();
  return settle(session, edit(session.history, change, at));
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

/** Weights, budget, method and departures only divide anew; the rules run where they see something else. */
async function settle(session: Session, history: Session['history']): Promise<Session> {
  if (history === session.history) return session;
  const { baseline, evaluator } = session;
  const { pack, dataset } = baseline;
  const scenario = history.present;
  const settled = needsAssessment(session.run.scenario, scenario)
    ? await run({ pack, dataset, scenario, evaluator, earlier: session.run })
    : redivide(session.run, scenario);
  return { ...session, history, run: settled, comparison: compare(baseline, settled) };
}
