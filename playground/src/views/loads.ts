import type { ReactiveControllerHost } from 'lit';

/** What draws something that is not in the first load, by name. */
export type Loaders<Name extends string> = Readonly<Partial<Record<Name, () => Promise<unknown>>>>;

/** Loads what draws the parts of its host when they are chosen, and knows which could not be loaded. */
export class Loads<Name extends string> {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #loaders: Loaders<Name>;
  readonly #failed: Set<Name> = new Set();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, loaders: Loaders<Name>) {
    this.#host = host;
    this.#loaders = loaders;
  }

  /** Loads a part; one that failed is tried again. Does nothing for a part of the first load. */
  load(name: Name): void {
    if (this.#failed.delete(name)) this.#host.requestUpdate();
    this.#loaders[name]?.().catch((error: unknown) => {
      this.#failed.add(name);
      this.#host.requestUpdate();
      reportError(error);
    });
  }

  hasFailed(name: Name): boolean {
    return this.#failed.has(name);
  }
}
