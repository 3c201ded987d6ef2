/** A person does not want to wait any longer for what would fund a proposal. */
export class NeededStopEvent extends Event {
  static readonly eventName = 'needed-stop';

  constructor() {
    super(NeededStopEvent.eventName, { bubbles: true, composed: true });
  }
}

/** A person wants what would fund a proposal looked for again, after it was stopped or failed. */
export class NeededRetryEvent extends Event {
  static readonly eventName = 'needed-retry';

  constructor() {
    super(NeededRetryEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'needed-stop': NeededStopEvent;
    'needed-retry': NeededRetryEvent;
  }
}
