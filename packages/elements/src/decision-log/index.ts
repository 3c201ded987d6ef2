export { MaatstafDecisionLog } from './decision-log.ts';
export type { DecisionLog, LoggedStep, StepOutcome } from './decision-log-data.ts';
export { logCsv } from './log-csv.ts';
export { logJson } from './log-json.ts';
export { logMarkdown } from './log-markdown.ts';
export { stepOutcome } from './step-outcome.ts';
export { StepWhyEvent } from './step-why-event.ts';
