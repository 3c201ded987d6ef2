import type { LimitChange } from '@maatstaf/core';

/** A person switched a limit on or off, or gave it another number; only what was changed is told. */
export class LimitChangeEvent extends Event {
  static readonly eventName = 'limit-change';
  readonly detail: { readonly limit: string; readonly change: LimitChange };

  constructor(detail: LimitChangeEvent['detail']) {
    super(LimitChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person said that a milestone is reached, or that it is not. */
export class MilestoneChangeEvent extends Event {
  static readonly eventName = 'milestone-change';
  readonly detail: { readonly milestone: string; readonly reached: boolean };

  constructor(detail: MilestoneChangeEvent['detail']) {
    super(MilestoneChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person gave a parameter of the policy another value. */
export class ParameterChangeEvent extends Event {
  static readonly eventName = 'parameter-change';
  readonly detail: { readonly parameter: string; readonly value: number };

  constructor(detail: ParameterChangeEvent['detail']) {
    super(ParameterChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'limit-change': LimitChangeEvent;
    'milestone-change': MilestoneChangeEvent;
    'parameter-change': ParameterChangeEvent;
  }
}
