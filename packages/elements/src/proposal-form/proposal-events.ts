import type { ProposalRecord } from '@maatstaf/core';
import type { ProposalDraft } from './proposal-draft.ts';

/** A person filled in a proposal in which nothing is wrong: a new one, or another form of one that is there. */
export class ProposalChangeEvent extends Event {
  static readonly eventName = 'proposal-change';
  readonly detail: { readonly proposal: string; readonly record: ProposalRecord };

  constructor(detail: ProposalChangeEvent['detail']) {
    super(ProposalChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person filled in something: what stands in the form by now, mistakes included. */
export class ProposalDraftEvent extends Event {
  static readonly eventName = 'proposal-draft';
  readonly detail: { readonly draft: ProposalDraft };

  constructor(detail: ProposalDraftEvent['detail']) {
    super(ProposalDraftEvent.eventName, { bubbles: true, composed: true });
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
    'proposal-draft': ProposalDraftEvent;
    'proposal-cancel': ProposalCancelEvent;
  }
}
