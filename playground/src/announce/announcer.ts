import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough that a drag or a held key is told once, when it has come to rest. */
const restMilliseconds = 600;

/** Says one sentence per change, when changes have come to rest. */
export class Announcer implements ReactiveController {
  /** The sentence said last; empty at first. */
  sentence = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What words the sentence said last; undefined where none is. */
  #word: (() => string) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says what `word` comes to once nothing else is asked for a while. */
  announce(word: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#word = word;
      this.reword();
    }, restMilliseconds);
  }

  /** Words what was said last anew: another language is spoken by now. Nothing where nothing was said. */
  reword(): void {
    if (this.#word === undefined) return;
    this.sentence = this.#word();
    this.#host.requestUpdate();
  }

  /** Takes back what was said or about to be: another policy is opened. */
  silence(): void {
    clearTimeout(this.#timer);
    this.sentence = '';
    this.#word = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
