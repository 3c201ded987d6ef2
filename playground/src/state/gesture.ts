import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * When the gesture that is under way began, in milliseconds: while a pointer is down that moment
 * stands still, so that a drag is one step of the history however long it takes.
 */
export class Gesture implements ReactiveController {
  #pressedAt: number | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The start of the drag that is under way; else now. */
  get startedAt(): number {
    return this.#pressedAt ?? performance.now();
  }

  hostConnected(): void {
    window.addEventListener('pointerdown', this.#press, { capture: true });
    window.addEventListener('pointerup', this.#release);
    window.addEventListener('pointercancel', this.#release);
  }

  hostDisconnected(): void {
    window.removeEventListener('pointerdown', this.#press, { capture: true });
    window.removeEventListener('pointerup', this.#release);
    window.removeEventListener('pointercancel', this.#release);
    this.#pressedAt = undefined;
  }

  readonly #press = (): void => {
    this.#pressedAt = performance.now();
  };

  readonly #release = (): void => {
    this.#pressedAt = undefined;
  };
}
