/** A pool as it stands on the page, and what its rows stand in. */
interface Drawn {
  readonly pool: Element;
  readonly body: HTMLTableSectionElement | null;
}

/**
 * Knows which pools of a list, and which of their rows, are off the screen and not near it, by the place where they
 * stand now. `came` hears that some came into view.
 */
export class RowsInView {
  readonly #came: () => void;
  #out = new WeakSet<Element>();
  #observed = new WeakSet<Element>();
  #drawn: readonly Drawn[] = [];
  #observer: IntersectionObserver | undefined;

  constructor(came: () => void) {
    this.#came = came;
  }

  /** Whether a pool, or a row of it, is known to be off the screen; false while that is not known. */
  isOut(pool: number, row?: number): boolean {
    const drawn = this.#drawn[pool];
    const part = row === undefined ? drawn?.pool : drawn?.body?.rows[row];
    return part !== undefined && this.#out.has(part);
  }

  /** Looks at the list as it stands among these parts. */
  look(parts: Iterable<Element>): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#see(entries), {
      rootMargin: '25%',
    });
    this.#drawn = [...parts]
      .filter((part) => part.matches('.pool'))
      .map((pool) => ({ pool, body: pool.querySelector('.scroll:not(.windowed) tbody') }));
    for (const { pool, body } of this.#drawn)
      for (const part of [pool, ...(body?.rows ?? [])]) this.#observe(part, this.#observer);
  }

  #observe(part: Element, observer: IntersectionObserver): void {
    if (this.#observed.has(part)) return;
    this.#observed.add(part);
    observer.observe(part);
  }

  /** Looks no more. */
  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#out = new WeakSet();
    this.#observed = new WeakSet();
    this.#drawn = [];
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    let hasCome = false;
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) this.#out.add(target);
      else if (this.#out.delete(target)) hasCome = true;
    }
    if (hasCome) this.#came();
  }
}
