import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keys that move the same slider again within this many milliseconds go on with one gesture. */
const rest = 1_000;

/**
 * Tells which changes are one gesture: everything that one drag of a slider does, however long it takes,
 * and what keys do to one slider in quick succession. What is typed and committed, ticked or pressed is no
 * gesture: each is a step of its own.
 */
export class Gesture implements ReactiveController {
  #isPressed = false;
  /** What is being moved, and when it last moved. */
  #slider: EventTarget | undefined;
  #movedAt = 0;
  /** When the last key was pressed; undefined once a pointer is at work. */
  #keyAt: number | undefined;
  #count = 0;
  #isMoving = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The number of the gesture that a change made right now is part of; undefined where it is none. */
  get current(): number | undefined {
    return this.#isMoving ? this.#count : undefined;
  }

  hostConnected(): void {
    for (const type of ['input', 'keydown']) {
      window.addEventListener(type, this.#begin, { capture: true });
      window.addEventListener(type, this.#end);
    }
    for (const type of presses) window.addEventListener(type, this.#press, { capture: true });
  }

  hostDisconnected(): void {
    for (const type of ['input', 'keydown']) {
      window.removeEventListener(type, this.#begin, { capture: true });
      window.removeEventListener(type, this.#end);
    }
    for (const type of presses) window.removeEventListener(type, this.#press, { capture: true });
    this.#isPressed = false;
    this.#slider = undefined;
    this.#end();
  }

  readonly #press = ({ type }: Event): void => {
    this.#isPressed = type === 'pointerdown';
    this.#keyAt = undefined;
    this.#slider = undefined;
    this.#end();
  };

  readonly #begin = (event: Event): void => {
    // When a key was pressed: on a busy machine what it does may be told of much later.
    if (event.type === 'keydown') this.#keyAt = event.timeStamp;
    const [target] = event.composedPath();
    this.#isMoving = target instanceof HTMLInputElement && moves(event, target);
    if (!this.#isMoving) return;
    const at = this.#keyAt ?? event.timeStamp;
    const goesOn = this.#isPressed || at - this.#movedAt < rest;
    if (target !== this.#slider || !goesOn) this.#count += 1;
    this.#slider = target;
    this.#movedAt = at;
  };

  readonly #end = (): void => {
    this.#isMoving = false;
  };
}

const presses = ['pointerdown', 'pointerup', 'pointercancel'] as const;

/** A slider that moves, or arrows that step the number in a field. */
function moves(event: Event, { type }: HTMLInputElement): boolean {
  if (event.type === 'input') return type === 'range';
  return event instanceof KeyboardEvent && ['ArrowUp', 'ArrowDown'].includes(event.key);
}
