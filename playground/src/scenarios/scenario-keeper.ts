import type { Issue, Scenario } from '@maatstaf/core';
import { addressOf, placeIn } from '../address/address.ts';
import { openEdit, type ScenarioEdit } from '../state/scenario-edits.ts';
import { type OfferedPack, offeredPacks } from '../packs/open-pack.ts';
import { takeUpDrafts } from '../state/rule-drafts.ts';
import { editSession, resumeSession, type Session } from '../state/session.ts';
import { browserStore } from './browser-store.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import type { AsideDraft, Draft, KeptReference, KeptScenario, ScenarioStore } from './kept.ts';
import { type FileKind, kindOfFile } from './kind-of-file.ts';
import { loadReading } from './load-reading.ts';
import { asBefore, namedScenarios, type ReadNamed } from './named-scenarios.ts';
import type { Notice } from './notice.ts';
import { OwnDrafts } from './own-drafts.ts';
import { ownTab, type OwnTab } from './own-tab.ts';
import type { ReadScenario } from './read-scenario.ts';
import { isShareHash } from './share-hash.ts';
import { Tabs, type TabMessage } from './tabs.ts';
import { type ReadLink, readShareHash, shareHash } from './share-link.ts';
import { SameWork } from './same-work.ts';
import { referenceTo, type Standing, standingOf, stretchOf, textOf } from './standing.ts';

/**
 * What became of something that was to be written. `conflict`: another tab was first, and what it wrote stands.
 * `unkept`: the browser did not take it, which a notice tells.
 */
export type Written = 'kept' | 'conflict' | 'unkept';

/**
 * Keeps what people do: every step as a draft of this tab, and scenarios under the names they give. Tells
 * `change` when what it knows is different. It never changes a session itself; opening gives an edit,
 * which can be undone like any other.
 */
export class ScenarioKeeper extends EventTarget {
  /** Of the policy that is open, by name. */
  scenarios: readonly KeptScenario[] = [];
  notice: Notice | null = null;
  /** What was set aside of the policy that is open, because it could not be read. */
  aside: readonly AsideDraft[] = [];
  /** Whether another tab had work open on this policy when this one began without any. */
  isBesideWork = false;
  /** The policy that the person wants to turn to, with a file that is of it; null where none. */
  turnTo: { readonly pack: string; readonly name: string; readonly text: string } | null = null;
  readonly #store: ScenarioStore;
  readonly #drafts: OwnDrafts;
  readonly #tabs: Tabs = new Tabs((message) => this.#hear(message));
  /** The id of the policy that is open; empty until one is. */
  #pack = '';
  readonly #named = namedScenarios();
  /** Which kept scenario each stretch of the history is of, by the opening that it begins with. */
  #kept: Readonly<Record<string, KeptReference>> = {};
  readonly #work: SameWork = new SameWork();
  /** The session that was kept last. */
  #session: Session | null = null;

  private constructor(store: ScenarioStore, tab: OwnTab) {
    super();
    this.#store = store;
    this.#drafts = new OwnDrafts(store, tab, {
      written: (draft, session) => this.#tellTabs(draft, session),
      shared: (draft) => this.#tell({ kind: 'elsewhere', draft }),
      failed: () => this.#tell({ kind: 'unkept' }),
    });
  }

  /** Opens what this browser keeps, under another name where one is given. */
  static async open(name?: string): Promise<ScenarioKeeper> {
    const [store, tab] = await Promise.all([browserStore(name), ownTab()]);
    const keeper = new ScenarioKeeper(store, tab);
    if (!store.lasting) keeper.notice = { kind: 'unkept' };
    return keeper;
  }

  /** Lets go of everything; after this it keeps nothing more. */
  close(): void {
    this.#tabs.close();
  }

  /** Whether what is kept outlasts this page. */
  get isLasting(): boolean {
    return this.#store.lasting;
  }

  /**
   * A session that was just opened, gone on with from where this tab left it, or a tab that is gone now.
   * What stands in the address comes on top of that, so that nothing is lost by following a link.
   */
  async resume(session: Session): Promise<Session> {
    const pack = packOf(session);
    this.#kept = {};
    await this.#list(pack);
    this.#pack = pack;
    const draft = await this.#drafts.find(pack);
    this.isBesideWork = draft === null && (await this.#drafts.isBesideWork(pack));
    this.#work.goOn(draft?.work);
    takeUpDrafts(session.baseline, draft?.rules);
    const resumed = draft === null ? session : await this.#takenUp(session, draft);
    this.#work.know(resumed.history);
    return this.#withFile(await this.#withLink(resumed));
  }

  async #takenUp(session: Session, draft: Draft): Promise<Session> {
    const { readHistory } = await loadReading();
    const read = readHistory(session, draft);
    if (!read.ok) {
      const aside = await this.#drafts.setAside(draft);
      await this.#list(packOf(session));
      this.#tell({ kind: 'unreadable', issues: read.issues, aside });
      return session;
    }
    this.#kept = draft.kept;
    if (read.dropped.length > 0) {
      await this.#drafts.setAside(draft);
      await this.#list(packOf(session));
    }
    if (read.moved) this.#tell({ kind: 'moved', title: '', dropped: read.dropped });
    return resumeSession(session, read.history);
  }

  async #withLink(session: Session): Promise<Session> {
    const edit = await this.followAddress(session);
    return edit === null ? session : editSession(session, edit, performance.now());
  }

  /** With the file for which the person turned to this policy, as a step. */
  async #withFile(session: Session): Promise<Session> {
    const { turnTo } = this;
    if (turnTo === null || turnTo.pack !== packOf(session)) return session;
    this.turnTo = null;
    const edit = await this.openFile(session, turnTo.name, turnTo.text);
    return edit === null ? session : editSession(session, edit, performance.now());
  }

  /** Turns to the policy that a file is of, and opens it there. The work on this one stays. */
  openElsewhere({ policy, title, text }: Notice & { readonly kind: 'other-policy' }): void {
    this.turnTo = { pack: policy.id, name: title, text };
    this.dismiss();
  }

  /** The id of the policy that a link in the address is of; null where there is no link that can be read. */
  async addressedPolicy(): Promise<string | null> {
    if (!isShareHash(location.hash)) return null;
    const link = await readShareHash(location.hash);
    return link.ok ? link.packId : null;
  }

  /** Tells that the link in the address is of a policy that is not here; the one that is open stays. */
  refuseAddress(pack: string): void {
    this.#leaveAddress(pack);
    this.#tell({ kind: 'link', mistake: 'other-policy' });
  }

  /**
   * An edit that opens the scenario in the address; null where there is none, or where it cannot be read,
   * which a notice tells. What was followed leaves the address, so that a reload brings back the work and
   * not the link; the policy and the view stay.
   */
  async followAddress(session: Session): Promise<ScenarioEdit | null> {
    const { hash } = location;
    if (!isShareHash(hash)) return null;
    const link = await readShareHash(hash);
    this.#leaveAddress(packOf(session));
    return this.#openedLink(session, link);
  }

  #leaveAddress(pack: string): void {
    history.replaceState(history.state, '', addressOf({ ...placeIn(location.hash), pack }));
  }

  async #openedLink(session: Session, link: ReadLink): Promise<ScenarioEdit | null> {
    if (!link.ok) {
      this.#tell({ kind: 'link', mistake: link.mistake });
      return null;
    }
    const read = await this.#read(session, 'link', link.text, link.packSha256);
    return this.#opened(read, '', 'link');
  }

  /** An edit that opens a kept scenario; null where it cannot be read, which a notice tells. */
  async openKept(session: Session, kept: KeptScenario): Promise<ScenarioEdit | null> {
    const read = await this.#read(session, kept.name, kept.text, kept.packSha256);
    const opening = crypto.randomUUID();
    const edit = this.#opened(read, kept.name, 'kept', { opening });
    if (edit !== null) this.#kept = { ...this.#kept, [opening]: referenceTo(kept) };
    return edit;
  }

  /** An edit that opens a file; null where it cannot be read, which a notice tells. */
  async openFile(session: Session, name: string, text: string): Promise<ScenarioEdit | null> {
    const read = await this.#read(session, name, text, null);
    const policy = read.ok ? undefined : offeredPolicy(read.issues);
    if (policy === undefined)
      return this.#opened(read, name, 'file', { fileKind: kindOfFile(text) });
    this.#tell({ kind: 'other-policy', title: name, text, policy });
    return null;
  }

  /** Tells that a file is more than a scenario can be: it was not read. */
  refuseLarge(name: string): void {
    this.#tell({ kind: 'refused', title: name, issues: [], fileKind: 'too-large' });
  }

  /** An edit that goes back to the pack's published defaults. */
  openBaseline(session: Session): ScenarioEdit {
    const opening = crypto.randomUUID();
    return openEdit(session.baseline.scenario, { from: 'baseline', title: '', opening });
  }

  /** Reads the kept scenarios that fit the policy of a session; another function only where that gives others. */
  readNamed({ baseline }: Session): ReadNamed {
    return this.#named(this.scenarios, baseline);
  }

  async #read(
    session: Session,
    file: string,
    text: string,
    sha256: string | null,
  ): Promise<ReadScenario> {
    const { readScenario } = await loadReading();
    const { pack, dataset } = session.baseline;
    return readScenario({ pack, dataset }, file, text, sha256);
  }

  #opened(
    read: ReadScenario,
    name: string,
    from: 'kept' | 'link' | 'file' | 'tab',
    {
      opening = crypto.randomUUID(),
      fileKind = 'scenario',
    }: { readonly opening?: string; readonly fileKind?: FileKind } = {},
  ): ScenarioEdit | null {
    if (!read.ok) {
      this.#tell({ kind: 'refused', title: name, issues: read.issues, fileKind });
      return null;
    }
    const title = name === '' ? (read.scenario.title ?? '') : name;
    if (read.moved) this.#tell({ kind: 'moved', title, dropped: read.dropped });
    return openEdit(read.scenario, { from, title, opening });
  }

  /** Which kept scenario a session is of, and whether it is as it was kept. */
  standing(session: Session): Standing {
    return standingOf(session, this.scenarios, this.#referenceOf(session));
  }

  #referenceOf(session: Session): KeptReference | null {
    return this.#kept[stretchOf(session)] ?? null;
  }

  /** Keeps a session under a name that there is: what was kept under it goes, where that is what the person saw. */
  replace(session: Session, kept: KeptScenario): Promise<Written> {
    return this.#write(session, this.#record(session, kept.name, kept), kept.revision);
  }

  /** Keeps a session under a new name. */
  saveAs(session: Session, name: string): Promise<Written> {
    const kept = this.#record(session, name, { id: crypto.randomUUID(), revision: 0 });
    return this.#write(session, kept, null);
  }

  /** Saves a session under the name it has; null where it has none. */
  async save(session: Session): Promise<Written | null> {
    const reference = this.#referenceOf(session);
    const { kept } = this.standing(session);
    if (reference === null || kept === null) return null;
    const record = this.#record(session, kept.name, reference);
    return this.#write(session, record, reference.revision);
  }

  /** Saves over what another tab saved: the person was told, and chose so. */
  async saveOver(session: Session): Promise<void> {
    const { kept } = this.standing(session);
    if (kept === null) return;
    if ((await this.replace(session, kept)) === 'kept') this.dismiss();
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

  /** What stands behind the # of a link to a session. */
  shareHash(session: Session): Promise<string> {
    const { present } = session.history;
    const { kept } = this.standing(session);
    const scenario = kept === null ? present : { ...present, title: kept.name };
    return shareHash({ scenario, packSha256: fingerprintOf(session.baseline.pack) });
  }

  /** Forgets the notice: the person has seen it. */
  dismiss(): void {
    this.notice = null;
    this.#changed();
  }

  /** Keeps a session as the draft of this tab. */
  keep(session: Session): void {
    this.#session = session;
    this.#drafts.keep({ session, kept: this.#kept, work: this.#work.id });
    this.#changed();
  }

  /** Throws away what was set aside. */
  async removeAside({ id, pack }: AsideDraft): Promise<void> {
    await this.#store.removeAside(id);
    await this.#list(pack);
  }

  /** Goes on apart from a tab that does the same work: what either does is kept by itself. */
  goApart(draft: string): void {
    this.#work.part(draft);
    this.#work.know(this.#session?.history ?? null);
    if (this.#session !== null) this.keep(this.#session);
    this.dismiss();
  }

  /** An edit that brings here what another tab has by now; null where that is gone, or cannot be read. */
  async takeFrom(session: Session, id: string): Promise<ScenarioEdit | null> {
    const draft = await this.#drafts.of(packOf(session), id);
    this.dismiss();
    if (draft === undefined) return null;
    const read = await this.#read(session, '', draft.text, draft.packSha256);
    return this.#opened(read, '', 'tab');
  }

  #tellTabs({ pack, id }: Draft, session: Session): void {
    if (!this.#work.isNews(session.history)) return;
    const work = this.#referenceOf(session)?.id ?? this.#work.id;
    this.#tabs.tell({ kind: 'working', pack, work, draft: id });
  }

  #hear(message: TabMessage): void {
    if (message.pack !== this.#pack) return;
    if (message.kind === 'saved') {
      void this.#list(message.pack);
      return;
    }
    const session = this.#session;
    const own = session === null ? undefined : this.#referenceOf(session)?.id;
    if (!this.#work.isSame(message, own) || this.notice !== null) return;
    this.#tell({ kind: 'elsewhere', draft: message.draft });
  }

  #record(session: Session, name: string, { id, revision }: KeptReference): KeptScenario {
    return {
      id,
      pack: packOf(session),
      name,
      revision: revision + 1,
      savedAt: new Date().toISOString(),
      packSha256: fingerprintOf(session.baseline.pack),
      text: textOf(name, session.history.present),
      deletedAt: null,
    };
  }

  /** Writes what a session is; from then on the session is of that. Where another tab was first a notice asks what to do. */
  async #write(session: Session, kept: KeptScenario, opened: number | null): Promise<Written> {
    const written = await this.#stored(kept, opened);
    if (written === 'conflict') this.#tell({ kind: 'conflict', name: kept.name });
    if (written !== 'kept') return written;
    this.#kept = { ...this.#kept, [stretchOf(session)]: referenceTo(kept) };
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
    this.#kept = Object.fromEntries(
      Object.entries(this.#kept).map(([opening, reference]) => [
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
      this.#tell({ kind: 'unkept' });
      return 'unkept';
    }
    await this.#list(kept.pack);
    return 'conflict';
  }

  async #told(session: Session, { pack }: KeptScenario): Promise<void> {
    this.#tabs.tell({ kind: 'saved', pack });
    this.keep(session);
    await this.#list(pack);
  }

  async #list(pack: string): Promise<void> {
    try {
      this.scenarios = asBefore(this.scenarios, await this.#store.list(pack));
      this.aside = await this.#store.aside(pack);
    } catch {
      this.scenarios = [];
    }
    this.#changed();
  }

  #tell(notice: Notice): void {
    this.notice = notice;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** The policy on offer that a scenario is of, where that is all that is wrong with it. */
function offeredPolicy(issues: readonly Issue[]): OfferedPack | undefined {
  const [issue] = issues;
  if (issue?.code !== 'scenario.other-pack') return undefined;
  return offeredPacks.find(({ id }) => id === issue.found);
}

const packOf = ({ baseline }: Session): string => baseline.pack.id;
