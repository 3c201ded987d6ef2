/** A person chose a file with outlines of neighbourhoods, which has not been read yet. */
export class OutlinesChooseEvent extends Event {
  static readonly eventName = 'outlines-choose';
  readonly detail: { readonly file: File };

  constructor(detail: OutlinesChooseEvent['detail']) {
    super(OutlinesChooseEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A person wants the schematic map back. */
export class OutlinesClearEvent extends Event {
  static readonly eventName = 'outlines-clear';

  constructor() {
    super(OutlinesClearEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'outlines-choose': OutlinesChooseEvent;
    'outlines-clear': OutlinesClearEvent;
  }
}
