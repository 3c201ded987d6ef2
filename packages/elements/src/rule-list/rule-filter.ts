import type { RuleInList } from './rule-in-list.ts';

/** Which rules the list shows. */
export const ruleFilters = [
  'all',
  'changed',
  'off',
  'untouched',
  'open',
  'found',
  'configuration',
] as const;
export type RuleFilter = (typeof ruleFilters)[number];

/** Whether a rule belongs to what a reader chose to see. `isFound`: something was noticed about it. */
export function passes(filter: RuleFilter, each: RuleInList, isFound: boolean): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'changed':
      return each.isChanged || !each.isOn;
    case 'off':
      return !each.isOn;
    case 'untouched':
      return each.reach.fired === 0;
    case 'open':
      return each.reach.undetermined > 0;
    case 'found':
      return isFound;
    case 'configuration':
      return each.rule.event.params.source === 'configuration';
  }
}
