/** The events by which a person changes the scenario, wherever on the page they do. */
export const editingTypes = [
  'scenario-edit',
  'weight-change',
  'lock-change',
  'weights-reset',
  'budget-change',
  'method-change',
  'tie-breaks-change',
  'need-model-change',
  'limit-change',
  'milestone-change',
  'parameter-change',
] as const;
export type EditingType = (typeof editingTypes)[number];
