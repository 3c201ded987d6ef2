import type { Language } from '@maatstaf/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { offeredPacks } from '../packs/open-pack.ts';
import { mayHaveWork } from '../scenarios/left-work.ts';
import type * as Keeping from '../scenarios/index.ts';
import { isShareHash } from '../scenarios/share-hash.ts';
import type { ScenarioEdit } from '../state/scenario-edits.ts';
import type { Session } from '../state/session.ts';

/** The page whose work is kept. */
interface Page extends ReactiveControllerHost, EventTarget {
  packId: string;
  session: Session | undefined;
  /** Loads what keeps people's work in the browser; absent: nothing is kept. */
  readonly loadKeeping: (() => Promise<typeof Keeping>) | undefined;
}

/** What the page does for it. */
interface Does {
  /** Runs a task after those that were asked for before. */
  readonly inOrder: (task: () => Promise<void>) => void;
  /** Takes an edit up as a step. */
  readonly take: (edit: ScenarioEdit) => void;
  /** Resolves when what was opened can be used. */
  readonly drawn: () => Promise<void>;
}

/** Keeps the work on the page, once what does that is loaded. Without it the playground works on, and keeps nothing. */
export class KeptWork implements ReactiveController {
  /** Undefined until it is loaded. */
  keeper: Keeping.ScenarioKeeper | undefined;
  /** What says in words what there is beside the session; undefined until it is loaded. */
  #begunText: typeof Keeping.begunText | undefined;
  readonly #page: Page;
  readonly #does: Does;
  #written: readonly [Keeping.ScenarioKeeper | undefined, Session] | undefined;

  constructor(page: Page, does: Does) {
    this.#page = page;
    this.#does = does;
    page.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onAddress);
    this.#page.addEventListener('rule-drafts', this.#keep);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onAddress);
    this.#page.removeEventListener('rule-drafts', this.#keep);
  }

  hostUpdated(): void {
    const { session } = this.#page;
    if (session === undefined) return;
    const [keeper, written] = this.#written ?? [];
    if (keeper === this.keeper && written === session) return;
    this.#written = [this.keeper, session];
    this.#keep();
  }

  readonly #keep = (): void => {
    const { session } = this.#page;
    if (session !== undefined) this.keeper?.keep(session);
  };

  /**
   * Shows a session that was just opened, as it was left. Where there may be work to go on with, the
   * baseline is not shown before it; where there is none, what keeps work is loaded when it can be used.
   */
  async show(session: Session): Promise<void> {
    if (mayHaveWork()) await this.#load();
    if (await this.#turnsElsewhere()) return;
    this.#page.session = (await this.#resumed(session)) ?? session;
    this.#onKept();
    const id = this.#page.packId;
    if (this.keeper === undefined) this.#does.inOrder(() => this.#start(id));
  }

  async #start(id: string): Promise<void> {
    await this.#does.drawn();
    await this.#load();
    const { session } = this.#page;
    if (id !== this.#page.packId || session === undefined) return;
    this.#page.session = (await this.#resumed(session)) ?? session;
    this.#onKept();
  }

  async #load(): Promise<void> {
    if (this.keeper !== undefined) return;
    try {
      const keeping = await this.#page.loadKeeping?.();
      this.keeper = await keeping?.ScenarioKeeper.open();
      this.#begunText = keeping?.begunText;
      this.keeper?.addEventListener('change', this.#onKept);
      this.#page.requestUpdate();
    } catch (error) {
      reportError(error);
    }
  }

  /** What somebody who sees the baseline may be looking for, in words; empty where that is nothing. */
  beside(language: Language): string {
    return (this.keeper && this.#begunText?.(this.keeper, language)) ?? '';
  }

  /** What the scenario is called, and what is kept beside it, may be different now. */
  readonly #onKept = (): void => {
    const { session } = this.#page;
    const { keeper } = this;
    if (keeper === undefined || session === undefined) return;
    if (keeper.turnTo !== null && keeper.turnTo.pack !== this.#page.packId) {
      this.#page.packId = keeper.turnTo.pack;
      return;
    }
    const name = keeper.standing(session).kept?.name;
    const readKept = keeper.readNamed(session);
    if (name === session.name && readKept === session.readKept) return;
    this.#page.session = { ...session, name, readKept };
  };

  /** The session as it was left, with the scenario in the address on top; undefined where nothing is kept. */
  async #resumed(session: Session): Promise<Session | undefined> {
    try {
      return await this.keeper?.resume(session);
    } catch (error) {
      reportError(error);
      return undefined;
    }
  }

  /** Opens the policy that a link in the address is of, where that is another one. */
  async #turnsElsewhere(): Promise<boolean> {
    const addressed = (await this.keeper?.addressedPolicy()) ?? null;
    if (addressed === null || addressed === this.#page.packId) return false;
    if (offeredPacks.some(({ id }) => id === addressed)) {
      this.#page.packId = addressed;
      return true;
    }
    this.keeper?.refuseAddress(this.#page.packId);
    return false;
  }

  /** A link that is followed while the page is open: its scenario comes as a step. */
  readonly #onAddress = (): void => {
    if (!isShareHash(location.hash)) return;
    this.#does.inOrder(async () => {
      await this.#load();
      const { session } = this.#page;
      const { keeper } = this;
      if (keeper === undefined || session === undefined || (await this.#turnsElsewhere())) return;
      const opened = await keeper.followAddress(session);
      if (opened !== null) this.#does.take(opened);
    });
  };
}
