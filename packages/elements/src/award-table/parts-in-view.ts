import type { LitElement, ReactiveController } from 'lit';

/**
 * Knows which parts of an element are off the screen, by their place among its outermost elements
 * that match `selector`. Draws the element again when one comes into view.
 */
export class PartsInView implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  readonly #out = new Set<Element>();
  #parts: readonly Element[] = [];
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** Whether the part at a place is known to be off the screen; false while that is not known. */
  isOut(place: number): boolean {
    const part = this.#parts[place];
    return part !== undefined && this.#out.has(part);
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#see(entries), {
      rootMargin: '25%',
    });
    this.#parts = [...this.#host.renderRoot.children].filter((part) =>
      part.matches(this.#selector),
    );
    for (const part of this.#parts) this.#observer.observe(part);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#out.clear();
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting && this.#out.delete(target)) this.#host.requestUpdate();
      if (!isIntersecting) this.#out.add(target);
    }
  }
}
