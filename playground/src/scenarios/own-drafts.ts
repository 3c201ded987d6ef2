import { canonicalJson } from '@maatstaf/core/bundle';
import { pause } from '../state/pause.ts';
import { leftDrafts } from '../state/rule-drafts.ts';
import type { Session } from '../state/session.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import type { AsideDraft, Draft, ScenarioStore } from './kept.ts';
import { keptHistory } from './kept-history.ts';
import { noteWork } from './left-work.ts';
import { isGone, type OwnTab } from './own-tab.ts';
import { isShareHash } from './share-hash.ts';

/** A session as it is to be kept: which kept scenarios its history is of, and which piece of work it is. */
interface Work {
  readonly session: Session;
  readonly kept: Draft['kept'];
  readonly work: string;
}

/** Whether there is nothing to go on with: no step, and the published settings. */
function isAtStart({
  history: { past, future, present },
  baseline: { scenario },
}: Session): boolean {
  if (past.length + future.length > 0) return false;
  return present === scenario || canonicalJson(present) === canonicalJson(scenario);
}

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
  #isWriting = false;

  constructor(store: ScenarioStore, { id, from }: OwnTab, listener: Listener) {
    this.#store = store;
    this.#tab = id;
    this.#from = from;
    this.#listener = listener;
  }

  /** What this tab goes on with: its own work, or that of a tab that is gone now; null where there is none. */
  async find(pack: string): Promise<Draft | null> {
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
      try {
        await this.#write(work);
      } catch {
        this.#listener.failed();
      }
    }
    this.#isWriting = false;
  }

  async #write(work: Work): Promise<void> {
    const { session, kept } = work;
    const { history, baseline } = session;
    const { pack } = baseline;
    const id = `${this.#tab}/${pack.id}`;
    const known = this.#versions.get(id) ?? null;
    const rules = leftDrafts(baseline);
    if (rules.length === 0 && isAtStart(session)) {
      if (known !== null) await this.#store.removeDraft(id);
      this.#versions.delete(id);
      return;
    }
    const draft: Draft = {
      id,
      tab: this.#tab,
      pack: pack.id,
      savedAt: new Date().toISOString(),
      packSha256: fingerprintOf(pack),
      text: JSON.stringify(history.present),
      ...keptHistory(history),
      kept,
      version: (known ?? 0) + 1,
      work: work.work,
      rules,
    };
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
    this.#listener.written(draft, session);
  }
}
