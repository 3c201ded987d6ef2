import { limitsNotKept, type Run, type Scenario } from '@maatstaf/core';
import type { Session } from './session.ts';
import { runAfter } from './session-steps.ts';

/**
 * What a scenario of a session comes to, from an earlier run of it where there is one. Null where that is not worked out
 * on the page: by the best choice, or where the way of dividing cannot keep to a limit.
 */
export async function runHere(
  session: Session,
  scenario: Scenario,
  earlier: Run | null = null,
): Promise<Run | null> {
  const { pending, run, history } = session;
  if (pending === null && scenario === history.present) return run;
  const from = earlier ?? pending?.earlier ?? run;
  const { kind } = scenario.method ?? from.published.pack.allocation.method;
  const isElsewhere = kind === 'optimal';
  const isRefused = limitsNotKept(from.pack, from.dataset, scenario).length > 0;
  return isElsewhere || isRefused ? null : runAfter(session, from, scenario);
}
