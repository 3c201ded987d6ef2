import { pause } from '../state/pause.ts';
import type { Session } from '../state/session.ts';
import type { AsideDraft, Draft, ScenarioStore } from './kept.ts';
import { leaveField } from './leave-field.ts';
import { noteWork } from './left-work.ts';
import { isGone, type OwnTab } from './own-tab.ts';
import { isShareHash } from './share-hash.ts';
import { forgetUnwritten, noteUnwritten, writeUnwritten } from './unwritten.ts';
import { draftId, draftOf, isNothing, type Work } from './work.ts';

/** Who hears what became of drafts. */
interface Listener {
  /** A draft was written. */
  readonly written: (draft: Draft, session: Session) => void;
  /** Another page wrote the draft of this tab: from now on this page has one of its own. */
  readonly shared: (draft: string) => void;
  /** The browser did not take a draft. */
  readonly failed: () => void;
}

/** The work of this tab as it goes: every step, so that a crash takes nothing away. */
export class OwnDrafts {
  readonly #store: ScenarioStore;
  readonly #from: string | null;
  readonly #listener: Listener;
  /** Under which name this page writes. */
  #tab: string;
  /** The version of each draft as this page read or wrote it last. */
  readonly #versions: Map<string, number> = new Map();
  /** The draft of a tab that is gone: it goes once this tab has written its own. */
  #takenOver: string | null = null;
  /** By policy, what is to be written. */
  readonly #waiting: Map<string, Work> = new Map();
  /** What is being written; undefined in between. */
  #underWay: Work | undefined;
  #isWriting = false;
  /** Whether the page is being left: what is to be kept is noted at once, as nothing is written any more. */
  #isLeaving = false;

  constructor(store: ScenarioStore, { id, from }: OwnTab, listener: Listener) {
    this.#store = store;
    this.#tab = id;
    this.#from = from;
    this.#listener = listener;
    window.addEventListener('pagehide', this.#leave);
    window.addEventListener('pageshow', this.#comeBack);
  }

  /** Hears no more of the page being left. */
  close(): void {
    window.removeEventListener('pagehide', this.#leave);
    window.removeEventListener('pageshow', this.#comeBack);
  }

  readonly #leave = (): void => {
    this.#isLeaving = true;
    leaveField();
    if (this.#underWay !== undefined) this.#note(this.#underWay);
    for (const work of this.#waiting.values()) this.#note(work);
  };

  /** A page that a browser held on to goes on writing. */
  readonly #comeBack = (): void => {
    this.#isLeaving = false;
  };

  /** As newer than what may be under way, of which nobody will hear whether it was written. */
  #note(work: Work): void {
    const id = draftId(this.#tab, work);
    const known = this.#versions.get(id);
    const isOver = isNothing(work);
    if (isOver && known === undefined) {
      forgetUnwritten(id);
      return;
    }
    const draft = draftOf(this.#tab, work, (known ?? 0) + 2);
    noteUnwritten({ draft, isOver, takenOver: this.#takenOver });
  }

  /** What this tab goes on with: its own work, or that of a tab that is gone now; null where there is none. */
  async find(pack: string): Promise<Draft | null> {
    await writeUnwritten(this.#store, this.#tab);
    const drafts = await this.#store.drafts(pack);
    const of = (name: string | null) => drafts.find(({ tab }) => tab === name);
    // What this page wrote comes first: it may have been at another policy meanwhile.
    const own = of(this.#tab);
    if (own !== undefined) {
      this.#versions.set(own.id, own.version ?? 0);
      return own;
    }
    const original = of(this.#from);
    if (original !== undefined) return original;
    // A tab that follows a link starts with that; what a closed tab left waits for the next one.
    if (this.#from !== null || isShareHash(location.hash)) return null;
    for (const draft of drafts.toSorted((a, b) => (a.savedAt > b.savedAt ? -1 : 1))) {
      if (!(await isGone(draft.tab))) continue;
      this.#takenOver = draft.id;
      return draft;
    }
    return null;
  }

  /** Whether a tab that is still there has work on a policy too. */
  async isBesideWork(pack: string): Promise<boolean> {
    for (const { tab } of await this.#store.drafts(pack)) {
      if (tab !== this.#tab && !(await isGone(tab))) return true;
    }
    return false;
  }

  /** The draft of another tab; undefined where it is gone. */
  async of(pack: string, id: string): Promise<Draft | undefined> {
    return (await this.#store.drafts(pack)).find((draft) => draft.id === id);
  }

  /**
   * Lays a draft aside, under a key of its own, so that nothing is written over it. Where the browser does
   * not take that, the draft stays where it is and this page writes elsewhere.
   */
  async setAside({ id, tab, pack, savedAt, text }: Draft): Promise<AsideDraft> {
    const aside = { id: crypto.randomUUID(), pack, savedAt, text };
    const isOurs = tab === this.#tab || id === this.#takenOver;
    this.#takenOver = null;
    try {
      await this.#store.setAside(aside);
      // The original of a copied tab is not ours to take away.
      if (isOurs) await this.#store.removeDraft(id);
      this.#versions.delete(id);
    } catch {
      if (tab === this.#tab) this.#tab = crypto.randomUUID();
      this.#listener.failed();
    }
    return aside;
  }

  /** Keeps work. While some is being written only the newest of a policy waits. */
  keep(work: Work): void {
    this.#waiting.set(work.session.baseline.pack.id, work);
    if (this.#isLeaving) this.#note(work);
    if (!this.#isWriting) void this.#writeAll();
  }

  /** Each after the frame that shows it: who moves a slider waits for what is seen. */
  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    for (;;) {
      await pause();
      const [next] = this.#waiting;
      if (next === undefined) break;
      const [pack, work] = next;
      this.#waiting.delete(pack);
      this.#underWay = work;
      try {
        await this.#write(work);
      } catch {
        this.#listener.failed();
      }
      this.#underWay = undefined;
    }
    this.#isWriting = false;
  }

  async #write(work: Work): Promise<void> {
    const id = draftId(this.#tab, work);
    const known = this.#versions.get(id) ?? null;
    if (isNothing(work)) {
      if (known !== null) await this.#store.removeDraft(id);
      this.#versions.delete(id);
      this.#forget(id);
      return;
    }
    const draft = draftOf(this.#tab, work, (known ?? 0) + 1);
    if (!(await this.#store.saveDraft(draft, known))) {
      // In a browser without locks a copied tab has the name of its original.
      this.#tab = crypto.randomUUID();
      this.#listener.shared(id);
      return this.#write(work);
    }
    this.#versions.set(id, (known ?? 0) + 1);
    if (this.#takenOver !== null) await this.#store.removeDraft(this.#takenOver);
    this.#takenOver = null;
    noteWork();
    this.#forget(id);
    this.#listener.written(draft, work.session);
  }

  /** What was noted when the page was left is written now; while it is being left, it is not known what will be. */
  #forget(id: string): void {
    if (!this.#isLeaving) forgetUnwritten(id);
  }
}
