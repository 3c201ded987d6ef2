import type { ProposalRecord } from '@maatstaf/core';

/** A person filled in a proposal in which nothing is wrong: a new one, or another form of one that is there. */
export class ProposalChangeEvent extends Event {
  static readonly eventName = 'proposal-change';
  readonly detail: { readonly proposal: string; readonly record: ProposalRecord };

  constructor(detail: ProposalChangeEvent['detail']) {
    super(ProposalChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person leaves the form without keeping what stands in it. */
export class ProposalCancelEvent extends Event {
  static readonly eventName = 'proposal-cancel';

  constructor() {
    super(ProposalCancelEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'proposal-change': ProposalChangeEvent;
    'proposal-cancel': ProposalCancelEvent;
  }
}
