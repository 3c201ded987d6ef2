import {
  compare,
  type Comparison,
  type Dataset,
  type Evaluator,
  type Pack,
  run,
  type Run,
  type Scenario,
} from '@maatstaf/core';
import { pause } from './pause.ts';
import { begin, type History, withWhy } from './history.ts';
import type { StepLabel } from './scenario-edits.ts';

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

/** The session with the reason for one of its steps, the oldest being 0. */
export function explainStep(session: Session, index: number, why: string): Session {
  return { ...session, history: withWhy(session.history, index, why) };
}
