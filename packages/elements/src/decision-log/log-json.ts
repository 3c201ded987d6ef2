import type { DecisionLog, StepOutcome } from './decision-log-data.ts';

/** The log as JSON for other programs: `maatstaf-decision-log/1`, amounts in whole cents, proposals by id. */
export function logJson({ steps, outcome, day, ...log }: DecisionLog): string {
  const told = {
    format: 'maatstaf-decision-log/1',
    date: day,
    ...log,
    outcome: byId(outcome),
    steps: steps.map(({ at, outcome: did, ...step }) => ({
      ...step,
      at: at === null ? null : new Date(at).toISOString(),
      outcome: did === null ? null : byId(did),
    })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function byId({ entered, left, ...amounts }: StepOutcome): object {
  return { ...amounts, entered: entered.map(({ id }) => id), left: left.map(({ id }) => id) };
}
