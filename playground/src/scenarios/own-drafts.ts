import type { Session } from '../state/session.ts';
import { pause } from '../state/pause.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import type { Draft, ScenarioStore } from './kept.ts';
import { keptHistory } from './kept-history.ts';
import { noteWork } from './left-work.ts';
import { isGone, type OwnTab } from './own-tab.ts';
import { isShareHash } from './share-hash.ts';

/** A session as it is to be kept, and which kept scenarios the stretches of its history are of. */
interface Work {
  readonly session: Session;
  readonly kept: Draft['kept'];
}

/** The work of this tab as it goes: every step, so that a crash takes nothing away. */
export class OwnDrafts {
  readonly #store: ScenarioStore;
  readonly #tab: OwnTab;
  readonly #onFailure: () => void;
  /** The draft of a tab that is gone: it goes once this tab has written its own. */
  #takenOver: string | null = null;
  #waiting: Work | null = null;
  #isWriting = false;

  /** `onFailure` hears that the browser did not take a draft. */
  constructor(store: ScenarioStore, tab: OwnTab, onFailure: () => void) {
    this.#store = store;
    this.#tab = tab;
    this.#onFailure = onFailure;
  }

  /** What this tab goes on with: its own work, or that of a tab that is gone now; null where there is none. */
  async find(pack: string): Promise<Draft | null> {
    const drafts = await this.#store.drafts(pack);
    const of = (name: string | null) => drafts.find(({ tab }) => tab === name);
    // What this page wrote comes first: it may have been at another policy meanwhile.
    const own = of(this.#tab.id) ?? of(this.#tab.from);
    if (own !== undefined) return own;
    // A tab that follows a link starts with that; what a closed tab left waits for the next one.
    if (this.#tab.from !== null || isShareHash(location.hash)) return null;
    for (const draft of drafts.toSorted((a, b) => (a.savedAt > b.savedAt ? -1 : 1))) {
      if (!(await isGone(draft.tab))) continue;
      this.#takenOver = draft.id;
      return draft;
    }
    return null;
  }

  /** Keeps work. While some is being written only the newest waits. */
  keep(work: Work): void {
    this.#waiting = work;
    if (!this.#isWriting) void this.#writeAll();
  }

  /** Each after the frame that shows it: who moves a slider waits for what is seen. */
  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    for (;;) {
      await pause();
      const work = this.#waiting;
      this.#waiting = null;
      if (work === null) break;
      try {
        await this.#write(work);
      } catch {
        this.#onFailure();
      }
    }
    this.#isWriting = false;
  }

  async #write({ session, kept }: Work): Promise<void> {
    const { pack } = session.baseline;
    const id = `${this.#tab.id}/${pack.id}`;
    const { history } = session;
    if (history.past.length + history.future.length === 0) {
      await this.#store.removeDraft(id);
      return;
    }
    await this.#store.saveDraft({
      id,
      tab: this.#tab.id,
      pack: pack.id,
      savedAt: new Date().toISOString(),
      packSha256: fingerprintOf(pack),
      text: JSON.stringify(history.present),
      ...keptHistory(history),
      kept,
    });
    if (this.#takenOver !== null) await this.#store.removeDraft(this.#takenOver);
    this.#takenOver = null;
    noteWork();
  }
}
