import { addressOf, placeIn } from '../address/address.ts';
import { namesUnknownPolicy } from '../address/unknown-policy.ts';
import { openEdit, type ScenarioEdit } from '../state/scenario-edits.ts';
import { takeUpDrafts } from '../state/rule-drafts.ts';
import type { Session } from '../state/session.ts';
import { editSession, resumeSession } from '../state/session-steps.ts';
import { browserStore } from './browser-store.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import type { Draft, KeptScenario, ScenarioStore } from './kept.ts';
import { KeptScenarios } from './kept-scenarios.ts';
import { loadReading } from './load-reading.ts';
import { namedScenarios, type ReadNamed } from './named-scenarios.ts';
import type { Notice } from './notice.ts';
import { openOutside, type OutsideScenario } from './open-outside.ts';
import { OwnDrafts } from './own-drafts.ts';
import { ownTab, type OwnTab } from './own-tab.ts';
import { isShareHash } from './share-hash.ts';
import { Tabs, type TabMessage } from './tabs.ts';
import { type ReadLink, readShareHash, shareHash } from './share-link.ts';
import { SameWork } from './same-work.ts';
import type { Standing } from './standing.ts';

/**
 * Keeps what people do: every step as a draft of this tab, and scenarios under the names they give. Tells
 * `change` when what it knows is different. It never changes a session itself; opening gives an edit,
 * which can be undone like any other.
 */
export class ScenarioKeeper extends EventTarget {
  notice: Notice | null = null;
  /** Whether another tab had work open on this policy when this one began without any. */
  isBesideWork = false;
  /** The policy that the person wants to turn to, with a file that is of it; null where none. */
  turnTo: { readonly pack: string; readonly name: string; readonly text: string } | null = null;
  /** What has a name, and what was set aside. */
  readonly kept: KeptScenarios;
  /** Whether what is kept outlasts this page. */
  readonly isLasting: boolean;
  readonly #drafts: OwnDrafts;
  readonly #tabs: Tabs = new Tabs((message) => this.#hear(message));
  /** The id of the policy that is open; empty until one is. */
  #pack = '';
  readonly #named = namedScenarios();
  readonly #work: SameWork = new SameWork();
  /** The session that was kept last. */
  #session: Session | null = null;

  private constructor(store: ScenarioStore, tab: OwnTab) {
    super();
    this.isLasting = store.lasting;
    this.kept = new KeptScenarios(store, {
      changed: () => this.#changed(),
      written: (session, pack) => {
        this.#tabs.tell({ kind: 'saved', pack });
        this.keep(session);
      },
      tell: (notice) => this.#tell(notice),
    });
    this.#drafts = new OwnDrafts(store, tab, {
      written: (draft, session) => this.#tellTabs(draft, session),
      shared: (draft) => this.#tell({ kind: 'elsewhere', draft }),
      failed: () => this.#tell({ kind: 'unkept' }),
    });
    window.addEventListener('hashchange', this.#onAddress);
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
    window.removeEventListener('hashchange', this.#onAddress);
    this.#tabs.close();
    this.#drafts.close();
  }

  /**
   * A session that was just opened, gone on with from where this tab left it, or a tab that is gone now.
   * What stands in the address comes on top of that, so that nothing is lost by following a link.
   */
  async resume(session: Session): Promise<Session> {
    const pack = packOf(session);
    this.kept.references = {};
    await this.kept.refresh(pack);
    this.#pack = pack;
    const draft = await this.#drafts.find(pack);
    this.isBesideWork = draft === null && (await this.#drafts.isBesideWork(pack));
    this.#work.goOn(draft?.work);
    takeUpDrafts(session.baseline, draft?.rules);
    const resumed = draft === null ? session : await this.#takenUp(session, draft);
    this.#work.know(resumed.history);
    this.#readPolicy(pack);
    return this.#withFile(await this.#withLink(resumed));
  }

  async #takenUp(session: Session, draft: Draft): Promise<Session> {
    const { readHistory } = await loadReading();
    const read = readHistory(session, draft);
    if (!read.ok) {
      const aside = await this.#drafts.setAside(draft);
      await this.kept.refresh(packOf(session));
      this.#tell({ kind: 'unreadable', issues: read.issues, aside });
      return session;
    }
    this.kept.references = draft.kept;
    if (read.dropped.length > 0) {
      await this.#drafts.setAside(draft);
      await this.kept.refresh(packOf(session));
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

  readonly #onAddress = (): void => {
    if (this.#pack !== '') this.#readPolicy(this.#pack);
  };

  /**
   * Refuses an address that names a policy that is not here; what is in a link says itself of which it is. What is being
   * told is read first.
   */
  #readPolicy(pack: string): void {
    const { hash } = location;
    if (this.notice !== null || isShareHash(hash) || !namesUnknownPolicy(hash)) return;
    this.refuseAddress(pack);
  }

  /** Tells that the address is of a policy that is not here; the one that is open stays. */
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
    const { text, packSha256 } = link;
    return this.#open(session, { from: 'link', name: '', text, packSha256 });
  }

  /** An edit that opens a kept scenario; null where it cannot be read, which a notice tells. */
  async openKept(session: Session, kept: KeptScenario): Promise<ScenarioEdit | null> {
    const { name, text, packSha256 } = kept;
    const opening = crypto.randomUUID();
    const edit = await this.#open(session, { from: 'kept', name, text, packSha256, opening });
    if (edit !== null) this.kept.refer(opening, kept);
    return edit;
  }

  /** An edit that opens a file; null where it cannot be read, which a notice tells. */
  openFile(session: Session, name: string, text: string): Promise<ScenarioEdit | null> {
    return this.#open(session, { from: 'file', name, text, packSha256: null });
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
    return this.#named(this.kept.list, baseline);
  }

  async #open(session: Session, outside: OutsideScenario): Promise<ScenarioEdit | null> {
    const { edit, notice } = await openOutside(session, outside);
    if (notice !== null) this.#tell(notice);
    return edit;
  }

  /** Which kept scenario a session is of, and whether it is as it was kept. */
  standing(session: Session): Standing {
    return this.kept.standing(session);
  }

  /** Saves over what another tab saved: the person was told, and chose so. */
  async saveOver(session: Session): Promise<void> {
    const { kept } = this.standing(session);
    if (kept === null) return;
    if ((await this.kept.replace(session, kept)) === 'kept') this.dismiss();
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
    this.#onAddress();
  }

  /** Keeps a session as the draft of this tab. */
  keep(session: Session): void {
    this.#session = session;
    this.#drafts.keep({ session, kept: this.kept.references, work: this.#work.id });
    this.#changed();
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
    const { text, packSha256 } = draft;
    return this.#open(session, { from: 'tab', name: '', text, packSha256 });
  }

  #tellTabs({ pack, id }: Draft, session: Session): void {
    if (!this.#work.isNews(session.history)) return;
    const work = this.kept.referenceOf(session)?.id ?? this.#work.id;
    this.#tabs.tell({ kind: 'working', pack, work, draft: id });
  }

  #hear(message: TabMessage): void {
    if (message.pack !== this.#pack) return;
    if (message.kind === 'saved') {
      void this.kept.refresh(message.pack);
      return;
    }
    const session = this.#session;
    const own = session === null ? undefined : this.kept.referenceOf(session)?.id;
    if (!this.#work.isSame(message, own) || this.notice !== null) return;
    this.#tell({ kind: 'elsewhere', draft: message.draft });
  }

  #tell(notice: Notice): void {
    this.notice = notice;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

const packOf = ({ baseline }: Session): string => baseline.pack.id;
