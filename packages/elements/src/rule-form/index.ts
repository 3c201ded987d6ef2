export type { RuleDraft } from './draft.ts';
export { draftText } from './draft.ts';
export { RuleResetEvent } from '../rule-list/rule-events.ts';
export {
  RuleCloseEvent,
  RuleDraftEvent,
  RulePlaceEvent,
  RuleTextEvent,
} from './rule-form-events.ts';
export { MaatstafRuleForm } from './rule-form.ts';
