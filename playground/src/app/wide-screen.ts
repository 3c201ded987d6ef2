import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** From this width on the controls stand beside the outcome; the styles of the page have the same width. */
const wide = '(min-width: 62rem)';

/** Knows whether there is room for the controls beside the outcome, and draws its host anew when that changes. */
export class WideScreen implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #query: MediaQueryList = matchMedia(wide);

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isWide(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#changed);
  }

  readonly #changed = (): void => this.#host.requestUpdate();
}
