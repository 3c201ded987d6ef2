import type { ScenarioEdit } from './scenario-edits.ts';
import type { Session } from './session.ts';

/** Makes an edit of the session as it is by the time that the edit is taken up. */
export type MakeEdit = (session: Session) => ScenarioEdit;

/** A person changes the scenario, somewhere in a view. */
export class ScenarioEditEvent extends Event {
  static readonly eventName = 'scenario-edit';
  readonly detail: { readonly make: MakeEdit };

  constructor(make: MakeEdit) {
    super(ScenarioEditEvent.eventName, { bubbles: true, composed: true });
    this.detail = { make };
  }
}

declare global {
  interface HTMLElementEventMap {
    'scenario-edit': ScenarioEditEvent;
  }
}
