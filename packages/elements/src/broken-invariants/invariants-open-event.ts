/** A person wants to see everything that must be true of the outcome. */
export class InvariantsOpenEvent extends Event {
  static readonly eventName = 'invariants-open';

  constructor() {
    super(InvariantsOpenEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'invariants-open': InvariantsOpenEvent;
  }
}
