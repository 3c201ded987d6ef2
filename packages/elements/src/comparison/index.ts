export {
  type AwaitedColumn,
  type ComparedColumn,
  type ComparedOutcome,
  type FailedColumn,
  type RefusedColumn,
} from './compared-column.ts';
export { methodWords } from '../method-choice/method-words.ts';
export { MaatstafComparison } from './comparison.ts';
export {
  ChartSaveEvent,
  ColumnRetryEvent,
  ColumnStopEvent,
  LimitsLeaveEvent,
} from './comparison-events.ts';
