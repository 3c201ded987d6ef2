import { limitEdit, milestoneEdit, parameterEdit } from '../state/limit-edits.ts';
import type { MakeEdit } from '../state/scenario-edit-event.ts';
import {
  budgetEdit,
  lockEdit,
  methodEdit,
  needModelEdit,
  tieBreaksEdit,
  weightEdit,
  weightsResetEdit,
} from '../state/scenario-edits.ts';
import type { EditingType } from './editing-types.ts';

type Makers = {
  readonly [Type in EditingType]: (event: HTMLElementEventMap[Type]) => MakeEdit;
};

const makers: Makers = {
  'scenario-edit': ({ detail }) => detail.make,
  'weight-change':
    ({ detail: { level, id, share } }) =>
    ({ run: { pack, scenario } }) =>
      weightEdit(pack, scenario, level, id, share),
  'lock-change':
    ({ detail: { level, id, locked } }) =>
    () =>
      lockEdit(level, id, locked),
  'weights-reset': () => () => weightsResetEdit,
  'budget-change':
    ({ detail }) =>
    () =>
      budgetEdit(detail.budgetCents),
  'method-change':
    ({ detail }) =>
    () =>
      methodEdit(detail.method, detail.without),
  'tie-breaks-change':
    ({ detail }) =>
    () =>
      tieBreaksEdit(detail.tieBreaks),
  'need-model-change':
    ({ detail }) =>
    () =>
      needModelEdit(detail.needModel),
  'limit-change':
    ({ detail }) =>
    ({ run }) =>
      limitEdit(run.pack, detail.limit, detail.change),
  'milestone-change':
    ({ detail }) =>
    () =>
      milestoneEdit(detail.milestone, detail.reached),
  'parameter-change':
    ({ detail }) =>
    ({ run }) =>
      parameterEdit(run.pack, detail.parameter, detail.value),
};

/** The edit that an event of one of the types that change a scenario comes to. */
export function editOf(event: Event): MakeEdit {
  // The type of an event is the name under which its class stands in the global map.
  const make = makers[event.type as EditingType] as (event: Event) => MakeEdit;
  return make(event);
}
