/** The two levels of the value tree on which weights are set. */
export type WeightLevel = 'principle' | 'criterion';

/** A person moved a weight to a share (0–1) of its level. */
export class WeightChangeEvent extends Event {
  static readonly eventName = 'weight-change';
  readonly detail: { readonly level: WeightLevel; readonly id: string; readonly share: number };

  constructor(detail: WeightChangeEvent['detail']) {
    super(WeightChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person locked the share of a principle or criterion, or let it go. */
export class LockChangeEvent extends Event {
  static readonly eventName = 'lock-change';
  readonly detail: { readonly level: WeightLevel; readonly id: string; readonly locked: boolean };

  constructor(detail: LockChangeEvent['detail']) {
    super(LockChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person asked for the weights of the baseline. */
export class WeightsResetEvent extends Event {
  static readonly eventName = 'weights-reset';

  constructor() {
    super(WeightsResetEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'weight-change': WeightChangeEvent;
    'lock-change': LockChangeEvent;
    'weights-reset': WeightsResetEvent;
  }
}
