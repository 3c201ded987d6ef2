import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Narrower than this a host is hidden, or about to be: nobody reads a drawing in it. */
const leastShown = 160;

/** What A4 leaves between its margins. */
const paper = 680;

/**
 * How wide its host is, in whole pixels, or was when last shown; the host draws anew when that changes. On
 * paper it is as wide as a sheet, for a drawing that is made smaller there has letters that nobody reads.
 */
export class WidthOf implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: ResizeObserver;
  /** What it was before it was printed. */
  #onScreen = 900;
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
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    if (type === 'beforeprint') this.#onScreen = this.value;
    this.value = type === 'beforeprint' ? paper : this.#onScreen;
    this.#host.requestUpdate();
  };
}
