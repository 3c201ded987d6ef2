import type { ReactiveControllerHost } from 'lit';
import type { Session } from '../state/session.ts';
import type { Seen, Watcher } from './watcher.ts';

/**
 * What is worked out beside the outcome: tipping points and guardrails. What does the work is fetched when
 * somebody comes near the controls; until then nothing is known.
 */
export class Outlook {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #watcher: Watcher | undefined;
  #session: Session | undefined;
  #isAsked = false;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  get seen(): Seen | undefined {
    return this.#watcher?.seen;
  }

  /** Fetches what does the work, once. */
  async start(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      const { Watcher: Made } = await import('./watcher.ts');
      this.#watcher = new Made(() => this.#host.requestUpdate());
      this.#watcher.look(this.#session);
    } catch (error) {
      this.#isAsked = false;
      throw error;
    }
  }

  /** The outcome that is shown now. */
  watch(session: Session | undefined): void {
    if (session === this.#session) return;
    this.#session = session;
    this.#watcher?.look(session);
  }
}
