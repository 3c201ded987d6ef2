import type { Override } from '@maatstaf/core';

/** A person departed from the ranking with a written reason; `null` takes the departure back. */
export class OverrideChangeEvent extends Event {
  static readonly eventName = 'override-change';
  readonly detail: { readonly proposal: string; readonly override: Override | null };

  constructor(detail: OverrideChangeEvent['detail']) {
    super(OverrideChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'override-change': OverrideChangeEvent;
  }
}
