/** A person switched a rule on or off. */
export class RuleSwitchEvent extends Event {
  static readonly eventName = 'rule-switch';
  readonly detail: { readonly rule: string; readonly on: boolean };

  constructor(detail: RuleSwitchEvent['detail']) {
    super(RuleSwitchEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person wants to change a rule, by its name; null: to make a new one. */
export class RuleOpenEvent extends Event {
  static readonly eventName = 'rule-open';
  readonly detail: { readonly rule: string | null };

  constructor(detail: RuleOpenEvent['detail']) {
    super(RuleOpenEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person wants a rule as it is published, switched on and unchanged; one that is new goes. */
export class RuleResetEvent extends Event {
  static readonly eventName = 'rule-reset';
  readonly detail: { readonly rule: string };

  constructor(detail: RuleResetEvent['detail']) {
    super(RuleResetEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person gave the quality threshold another number of points; null: switched it off. */
export class ThresholdChangeEvent extends Event {
  static readonly eventName = 'threshold-change';
  readonly detail: { readonly points: number | null };

  constructor(detail: ThresholdChangeEvent['detail']) {
    super(ThresholdChangeEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rule-switch': RuleSwitchEvent;
    'rule-open': RuleOpenEvent;
    'rule-reset': RuleResetEvent;
    'threshold-change': ThresholdChangeEvent;
  }
}
