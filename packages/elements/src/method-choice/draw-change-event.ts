import type { TieBreak } from '@maatstaf/core';

/** When the seed of a lottery is drawn in public, and from what. */
export type Draw = NonNullable<(TieBreak & { readonly kind: 'lottery' })['draw']>;

/** A person said how the seed of a lottery is drawn in public; null where it is not. */
export class DrawChangeEvent extends Event {
  static readonly eventName = 'draw-change';
  readonly detail: { readonly draw: Draw | null };

  constructor(detail: DrawChangeEvent['detail']) {
    super(DrawChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'draw-change': DrawChangeEvent;
  }
}
