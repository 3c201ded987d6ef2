import type { Session } from '../state/session.ts';

/** A step in a piece of work, as another tab tells of it. */
interface Told {
  readonly work: string;
  /** The id of the draft that it is kept in. */
  readonly draft: string;
}

/** Which piece of work this tab does, and what is known of other tabs that do the same. */
export class SameWork {
  /** A copy of this tab goes on with the same one. */
  id: string = crypto.randomUUID();
  /** The history that other tabs know of, or need not hear of: nothing was done since. */
  #known: Session['history'] | null = null;
  /** The drafts of other tabs of which the person knows that they do the same work. */
  readonly #apartFrom: Set<string> = new Set();

  /** Goes on with a piece of work, or begins one. */
  goOn(id: string | undefined): void {
    this.id = id ?? crypto.randomUUID();
  }

  /** Takes a history for known to other tabs. */
  know(history: Session['history'] | null): void {
    this.#known = history;
  }

  /** Whether other tabs are to hear of a history: once, where something was done. */
  isNews(history: Session['history']): boolean {
    const isNews = history !== this.#known;
    this.#known = history;
    return isNews;
  }

  /** Whether what another tab tells of is the same work, by itself or by the kept scenario that both are of. */
  isSame({ work, draft }: Told, kept: string | undefined): boolean {
    return (work === this.id || work === kept) && !this.#apartFrom.has(draft);
  }

  /** From now on this is another piece of work than that of a draft. */
  part(draft: string): void {
    this.#apartFrom.add(draft);
    this.id = crypto.randomUUID();
  }
}
