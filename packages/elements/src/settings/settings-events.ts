import type { Method } from '@maatstaf/core';

/** A person set another budget, in whole cents. */
export class BudgetChangeEvent extends Event {
  static readonly eventName = 'budget-change';
  readonly detail: { readonly budgetCents: number };

  constructor(detail: BudgetChangeEvent['detail']) {
    super(BudgetChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person chose another way to divide. */
export class MethodChangeEvent extends Event {
  static readonly eventName = 'method-change';
  readonly detail: { readonly method: Method };

  constructor(detail: MethodChangeEvent['detail']) {
    super(MethodChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person chose another index of need; null for the pack's first. */
export class NeedModelChangeEvent extends Event {
  static readonly eventName = 'need-model-change';
  readonly detail: { readonly needModel: string | null };

  constructor(detail: NeedModelChangeEvent['detail']) {
    super(NeedModelChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'budget-change': BudgetChangeEvent;
    'method-change': MethodChangeEvent;
    'need-model-change': NeedModelChangeEvent;
  }
}
