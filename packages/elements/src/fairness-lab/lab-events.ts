/**
 * A person asked for a test of the rules, over so many cases that follow from the seed. `laws`: ids of the
 * laws that were chosen; null for all.
 */
export class LabStartEvent extends Event {
  static readonly eventName = 'lab-start';
  readonly detail: {
    readonly runs: number;
    readonly seed: number;
    readonly laws: readonly string[] | null;
  };

  constructor(detail: LabStartEvent['detail']) {
    super(LabStartEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person stopped the test that is under way. */
export class LabCancelEvent extends Event {
  static readonly eventName = 'lab-cancel';

  constructor() {
    super(LabCancelEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lab-start': LabStartEvent;
    'lab-cancel': LabCancelEvent;
  }
}
