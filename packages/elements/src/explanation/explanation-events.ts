/** A person asks what would fund the proposal. */
export class WhatItTakesEvent extends Event {
  static readonly eventName = 'what-it-takes';
  readonly detail: { readonly proposal: string };

  constructor(detail: WhatItTakesEvent['detail']) {
    super(WhatItTakesEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person asks what the outcome would be without a sentence of policy. */
export class WithoutStatementEvent extends Event {
  static readonly eventName = 'without-statement';
  readonly detail: { readonly statement: string };

  constructor(detail: WithoutStatementEvent['detail']) {
    super(WithoutStatementEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'what-it-takes': WhatItTakesEvent;
    'without-statement': WithoutStatementEvent;
  }
}
