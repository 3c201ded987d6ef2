import type { Method, TieBreak } from '@maatstaf/core';

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
  readonly detail: {
    readonly method: Method;
    /** The limits that it is to do without, for it cannot keep to them; absent: none. */
    readonly without?: { readonly ids: readonly string[]; readonly leftover: boolean };
  };

  constructor(detail: MethodChangeEvent['detail']) {
    super(MethodChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person chose how equal scores are told apart, in order. */
export class TieBreaksChangeEvent extends Event {
  static readonly eventName = 'tie-breaks-change';
  readonly detail: { readonly tieBreaks: readonly TieBreak[] };

  constructor(detail: TieBreaksChangeEvent['detail']) {
    super(TieBreaksChangeEvent.eventName, { bubbles: true, composed: true });
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
    'tie-breaks-change': TieBreaksChangeEvent;
    'need-model-change': NeedModelChangeEvent;
  }
}
