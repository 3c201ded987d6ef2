import type { Scenario } from '@maatstaf/core';
import type { History, Step } from '../state/history.ts';
import type { StepLabel } from '../state/scenario-edits.ts';
import type { Draft } from './kept.ts';

/** Of a longer history only the newest steps are kept: enough to see how someone got here. */
const mostSteps = 300;

/** Steps of a history, the oldest first. */
export type Steps = readonly Step<StepLabel>[];

/** A history as it is kept: moments on the clock (milliseconds since 1970), for the page's own start anew. */
export function keptHistory({
  past,
  future,
}: History<Scenario, StepLabel>): Pick<Draft, 'past' | 'future'> {
  const onClock = (steps: Steps): Steps =>
    steps.map((step) => ({ ...step, at: Math.round(performance.timeOrigin + step.at) }));
  return { past: onClock(past.slice(-mostSteps)), future: onClock(future.slice(0, mostSteps)) };
}
