/** A person chose a neighbourhood to look at, by its code. */
export class NeighbourhoodSelectEvent extends Event {
  static readonly eventName = 'neighbourhood-select';
  readonly detail: { readonly neighbourhood: string };

  constructor(detail: NeighbourhoodSelectEvent['detail']) {
    super(NeighbourhoodSelectEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'neighbourhood-select': NeighbourhoodSelectEvent;
  }
}
