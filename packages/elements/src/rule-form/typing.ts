import type { LitElement, ReactiveController } from 'lit';

/** Who types no key for so long rests. */
const restMilliseconds = 400;

/**
 * Knows whether somebody is typing in a field of an element, and has what stands in it tried at every rest. The field
 * that holds the JSON is none of these: what it says is taken up as it is typed.
 */
export class Typing implements ReactiveController {
  readonly #host: LitElement;
  readonly #left: () => void;
  #isTyping = false;
  #isTrying = false;
  /** Until somebody rests from typing. */
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** `left` is called when somebody typed in a field and leaves it as it was. */
  constructor(host: LitElement, left: () => void) {
    this.#host = host;
    this.#left = left;
    host.addController(this);
  }

  /** Whether something stands in a field that was not taken up yet. */
  get isTyping(): boolean {
    return this.#isTyping;
  }

  /** Whether what comes of a field now is to be looked at only. */
  get isTrying(): boolean {
    return this.#isTrying;
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('input', this.#onInput);
    renderRoot.addEventListener('change', this.#end);
    renderRoot.addEventListener('focusout', this.#onLeave);
  }

  hostDisconnected(): void {
    this.#end();
  }

  readonly #onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    if (target.id === 'json' || !['text', 'textarea'].includes(target.type)) return;
    this.#set(true);
    this.#rest = setTimeout(() => {
      this.#isTrying = true;
      // Heard by the field alone: what it makes of it is tried.
      target.dispatchEvent(new Event('change'));
      this.#isTrying = false;
    }, restMilliseconds);
  };

  /** Who leaves a field as it was has changed nothing. */
  readonly #onLeave = (): void => {
    if (!this.#isTyping) return;
    this.#end();
    this.#left();
  };

  readonly #end = (): void => this.#set(false);

  /** Ends a rest that was waited for. */
  #set(isTyping: boolean): void {
    clearTimeout(this.#rest);
    if (isTyping === this.#isTyping) return;
    this.#isTyping = isTyping;
    this.#host.requestUpdate();
  }
}
