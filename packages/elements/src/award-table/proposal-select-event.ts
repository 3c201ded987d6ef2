/** A person asked why a proposal was, or was not, funded. */
export class ProposalSelectEvent extends Event {
  static readonly eventName = 'proposal-select';
  readonly detail: { readonly proposal: string };

  constructor(detail: ProposalSelectEvent['detail']) {
    super(ProposalSelectEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'proposal-select': ProposalSelectEvent;
  }
}
