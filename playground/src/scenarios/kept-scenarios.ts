import type { Scenario } from '@maatstaf/core';
import type { Session } from '../state/session.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import type { AsideDraft, KeptReference, KeptScenario, ScenarioStore } from './kept.ts';
import { asBefore } from './named-scenarios.ts';
import type { Notice } from './notice.ts';
import { referenceTo, type Standing, standingOf, stretchOf, textOf } from './standing.ts';

/**
 * What became of something that was to be written. `conflict`: another tab was first, and what it wrote stands.
 * `unkept`: the browser did not take it, which a notice tells.
 */
export type Written = 'kept' | 'conflict' | 'unkept';

/** Who hears what becomes of kept scenarios. */
interface Listener {
  /** The lists may be different. */
  readonly changed: () => void;
  /** Something of a policy was written, with a session open that may be of it. */
  readonly written: (session: Session, pack: string) => void;
  /** Nothing was written, and why a person must know. */
  readonly tell: (notice: Notice) => void;
}

/**
 * What this browser keeps of the policy that is open: scenarios under the names that people give, and work that
 * was set aside. Knows which of them a session is of. Nothing is written over what another tab wrote since.
 */
export class KeptScenarios {
  /** By name. */
  list: readonly KeptScenario[] = [];
  /** What was set aside because it could not be read. */
  aside: readonly AsideDraft[] = [];
  /** Which kept scenario each stretch of the history is of, by the opening that it begins with. */
  references: Readonly<Record<string, KeptReference>> = {};
  readonly #store: ScenarioStore;
  readonly #listener: Listener;

  constructor(store: ScenarioStore, listener: Listener) {
    this.#store = store;
    this.#listener = listener;
  }

  /** Lists anew what is kept of a policy. */
  async refresh(pack: string): Promise<void> {
    try {
      this.list = asBefore(this.list, await this.#store.list(pack));
      this.aside = await this.#store.aside(pack);
    } catch {
      this.list = [];
    }
    this.#listener.changed();
  }

  /** Takes the stretch of the history that begins with an opening for one of a kept scenario. */
  refer(opening: string, kept: KeptScenario): void {
    this.references = { ...this.references, [opening]: referenceTo(kept) };
  }

  /** Which one a session is of, as of the saving that it came from; null where it is of none. */
  referenceOf(session: Session): KeptReference | null {
    return this.references[stretchOf(session)] ?? null;
  }

  /** Which one a session is of, and whether it is as it was kept. */
  standing(session: Session): Standing {
    return standingOf(session, this.list, this.referenceOf(session));
  }

  /** Keeps a session under a name that there is: what was kept under it goes, where that is what the person saw. */
  replace(session: Session, kept: KeptScenario): Promise<Written> {
    return this.#write(session, record(session, kept.name, kept), kept.revision);
  }

  /** Keeps a session under a new name. */
  saveAs(session: Session, name: string): Promise<Written> {
    const kept = record(session, name, { id: crypto.randomUUID(), revision: 0 });
    return this.#write(session, kept, null);
  }

  /** Saves a session under the name it has; null where it has none. */
  async save(session: Session): Promise<Written | null> {
    const reference = this.referenceOf(session);
    const { kept } = this.standing(session);
    if (reference === null || kept === null) return null;
    return this.#write(session, record(session, kept.name, reference), reference.revision);
  }

  async rename(session: Session, kept: KeptScenario, name: string): Promise<Written> {
    const scenario = JSON.parse(kept.text) as Scenario;
    const renamed = {
      ...kept,
      name,
      text: textOf(name, scenario),
      revision: kept.revision + 1,
    };
    return this.#change(session, renamed, kept);
  }

  async duplicate(session: Session, kept: KeptScenario, name: string): Promise<Written> {
    const scenario = JSON.parse(kept.text) as Scenario;
    const copy = { ...kept, id: crypto.randomUUID(), name, revision: 1 };
    return this.#change(session, { ...copy, text: textOf(name, scenario) }, null);
  }

  /** Throws a scenario away; `putBack` undoes that. */
  async remove(session: Session, kept: KeptScenario): Promise<Written> {
    const deletedAt = new Date().toISOString();
    return this.#change(session, { ...kept, deletedAt, revision: kept.revision + 1 }, kept);
  }

  async putBack(session: Session, { id }: KeptScenario): Promise<Written> {
    const kept = await this.#store.get(id);
    if (kept === undefined) return 'conflict';
    return this.#change(session, { ...kept, deletedAt: null, revision: kept.revision + 1 }, kept);
  }

  /** Throws away what was set aside. */
  async removeAside({ id, pack }: AsideDraft): Promise<void> {
    await this.#store.removeAside(id);
    await this.refresh(pack);
  }

  /** Writes what a session is; from then on the session is of that. Where another tab was first a notice asks what to do. */
  async #write(session: Session, kept: KeptScenario, opened: number | null): Promise<Written> {
    const written = await this.#stored(kept, opened);
    if (written === 'conflict') this.#listener.tell({ kind: 'conflict', name: kept.name });
    if (written !== 'kept') return written;
    this.refer(stretchOf(session), kept);
    await this.#told(session, kept);
    return written;
  }

  /** Writes what becomes of a kept scenario; a session that is of it stays so. */
  async #change(
    session: Session,
    kept: KeptScenario,
    before: KeptScenario | null,
  ): Promise<Written> {
    const written = await this.#stored(kept, before?.revision ?? null);
    if (written !== 'kept') return written;
    const isHere = (reference: KeptReference) =>
      reference.id === kept.id && reference.revision === before?.revision;
    this.references = Object.fromEntries(
      Object.entries(this.references).map(([opening, reference]) => [
        opening,
        isHere(reference) ? referenceTo(kept) : reference,
      ]),
    );
    await this.#told(session, kept);
    return written;
  }

  /** Writes a scenario over the revision that was seen. */
  async #stored(kept: KeptScenario, seen: number | null): Promise<Written> {
    try {
      if (await this.#store.save(kept, seen)) return 'kept';
    } catch {
      this.#listener.tell({ kind: 'unkept' });
      return 'unkept';
    }
    await this.refresh(kept.pack);
    return 'conflict';
  }

  async #told(session: Session, { pack }: KeptScenario): Promise<void> {
    this.#listener.written(session, pack);
    await this.refresh(pack);
  }
}

/** What a session is, as it is written under a name: once more than the saving that it came from. */
function record(session: Session, name: string, { id, revision }: KeptReference): KeptScenario {
  const { pack } = session.baseline;
  return {
    id,
    pack: pack.id,
    name,
    revision: revision + 1,
    savedAt: new Date().toISOString(),
    packSha256: fingerprintOf(pack),
    text: textOf(name, session.history.present),
    deletedAt: null,
  };
}
