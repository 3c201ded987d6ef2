/** A person wants to compare without the limits that stand in the way of a column. */
export class LimitsLeaveEvent extends Event {
  static readonly eventName = 'limits-leave';
  /** Limits on groups by id; `leftover`: money that a pool leaves is to stay there. */
  readonly detail: { readonly ids: readonly string[]; readonly leftover: boolean };

  constructor(detail: LimitsLeaveEvent['detail']) {
    super(LimitsLeaveEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person does not want to wait for a column any longer, by its key. */
export class ColumnStopEvent extends Event {
  static readonly eventName = 'column-stop';
  readonly detail: { readonly key: string };

  constructor(detail: ColumnStopEvent['detail']) {
    super(ColumnStopEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person wants a column worked out again, by its key. */
export class ColumnRetryEvent extends Event {
  static readonly eventName = 'column-retry';
  readonly detail: { readonly key: string };

  constructor(detail: ColumnRetryEvent['detail']) {
    super(ColumnRetryEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person wants a drawing as a file. */
export class ChartSaveEvent extends Event {
  static readonly eventName = 'chart-save';
  readonly detail: {
    readonly format: 'svg' | 'png';
    /** What it draws, in the language of the screen. */
    readonly title: string;
    readonly drawing: SVGSVGElement;
  };

  constructor(detail: ChartSaveEvent['detail']) {
    super(ChartSaveEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'limits-leave': LimitsLeaveEvent;
    'column-stop': ColumnStopEvent;
    'column-retry': ColumnRetryEvent;
    'chart-save': ChartSaveEvent;
  }
}
