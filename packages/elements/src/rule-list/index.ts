export { ParameterChangeEvent } from '../limits/limit-events.ts';
export {
  RuleOpenEvent,
  RuleResetEvent,
  RuleSwitchEvent,
  ThresholdChangeEvent,
} from './rule-events.ts';
export { MaatstafRuleList } from './rule-list.ts';
