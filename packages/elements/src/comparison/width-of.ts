import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Narrower than this a host is hidden, or about to be: nobody reads a drawing in it. */
const leastShown = 160;

/** How wide its host is, in whole pixels, or was when last shown; the host draws anew when that changes. */
export class WidthOf implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: ResizeObserver;
  /** Until the host has been measured: as wide as a desk's screen shows it. */
  value = 900;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width < leastShown || width === this.value) return;
      this.value = width;
      // Drawn within the same turn, what is drawn would be measured again.
      requestAnimationFrame(() => host.requestUpdate());
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
