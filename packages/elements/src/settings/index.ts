export {
  BudgetChangeEvent,
  MethodChangeEvent,
  NeedModelChangeEvent,
  TieBreaksChangeEvent,
} from './settings-events.ts';
export { MaatstafSettings } from './settings.ts';
