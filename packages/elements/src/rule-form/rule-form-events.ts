import type { Location } from '@maatstaf/core';
import type { RuleDraft } from './draft.ts';

/** A person changed the rule they are making; it may well be wrong still. */
export class RuleDraftEvent extends Event {
  static readonly eventName = 'rule-draft';
  readonly detail: { readonly draft: RuleDraft };

  constructor(detail: RuleDraftEvent['detail']) {
    super(RuleDraftEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/**
 * A person is typing in a field of the rule: what the rule would be with that; null where they stopped without changing
 * anything. It is to be checked, and no more.
 */
export class RuleTrialEvent extends Event {
  static readonly eventName = 'rule-trial';
  readonly detail: { readonly draft: RuleDraft | null };

  constructor(detail: RuleTrialEvent['detail']) {
    super(RuleTrialEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person changed the text of a rule. An editor in the slot of the form fires it. */
export class RuleTextEvent extends Event {
  static readonly eventName = 'rule-text';
  readonly detail: { readonly text: string };

  constructor(detail: RuleTextEvent['detail']) {
    super(RuleTextEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person wants to see where in the JSON of the rule something is wrong. */
export class RulePlaceEvent extends Event {
  static readonly eventName = 'rule-place';
  readonly detail: { readonly at: Location };

  constructor(detail: RulePlaceEvent['detail']) {
    super(RulePlaceEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person is done with the rule, or leaves it for now. */
export class RuleCloseEvent extends Event {
  static readonly eventName = 'rule-close';

  constructor() {
    super(RuleCloseEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rule-draft': RuleDraftEvent;
    'rule-trial': RuleTrialEvent;
    'rule-text': RuleTextEvent;
    'rule-place': RulePlaceEvent;
    'rule-close': RuleCloseEvent;
  }
}
