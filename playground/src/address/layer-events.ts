/** Something over the page: what closes it. */
class LayerEvent extends Event {
  readonly close: () => void;

  constructor(name: 'layer-open' | 'layer-close', close: () => void) {
    super(name, { bubbles: true, composed: true });
    this.close = close;
  }
}

/** Tells that somebody opened something over the page, which `close` closes: going back does that first. */
export class LayerOpenEvent extends LayerEvent {
  constructor(close: () => void) {
    super('layer-open', close);
  }
}

/** Tells that what was opened over the page with this `close` is closed. */
export class LayerCloseEvent extends LayerEvent {
  constructor(close: () => void) {
    super('layer-close', close);
  }
}

declare global {
  interface HTMLElementEventMap {
    'layer-open': LayerOpenEvent;
    'layer-close': LayerCloseEvent;
  }
}
