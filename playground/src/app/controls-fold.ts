import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** From this width on the controls stand beside the outcome; the styles of the page have the same width. */
const wide = '(min-width: 62rem)';

/**
 * Whether the controls stand open: beside the outcome where there is room, and else once they are asked
 * for. Draws its host anew when that changes.
 */
export class ControlsFold implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #query: MediaQueryList = matchMedia(wide);
  #isAskedFor = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether there is room for them beside the outcome. */
  get isOpen(): boolean {
    return this.#query.matches;
  }

  /** Whether there is anything to draw: nobody waits for what is folded and was never asked for. */
  get isDrawn(): boolean {
    return this.isOpen || this.#isAskedFor;
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#changed);
  }

  readonly onToggle = ({ target }: Event): void => {
    if (this.#isAskedFor || !(target instanceof HTMLDetailsElement) || !target.open) return;
    this.#isAskedFor = true;
    this.#changed();
  };

  readonly #changed = (): void => this.#host.requestUpdate();
}
