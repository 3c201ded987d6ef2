import type { Step } from '../state/history.ts';
import type { LeftDraft } from '../state/rule-drafts.ts';
import type { StepLabel } from '../state/scenario-edits.ts';

/** A scenario that a person gave a name, as it lies in the browser. What is in `text` is read anew each time. */
export interface KeptScenario {
  readonly id: string;
  /** The id of its policy. */
  readonly pack: string;
  readonly name: string;
  /** How often it was saved: a higher number than was opened means that another tab saved it since. */
  readonly revision: number;
  /** A moment such as 2026-03-01T12:00:00.000Z. */
  readonly savedAt: string;
  readonly packSha256: string;
  /** The scenario as JSON. */
  readonly text: string;
  /** When it was thrown away; null where it was not. It can be put back for a while. */
  readonly deletedAt: string | null;
}

/** Which kept scenario is worked on, and as of which saving. */
export interface KeptReference {
  readonly id: string;
  readonly revision: number;
}

/** What one tab was doing with one policy: after a crash it goes on from here. */
export interface Draft {
  /** Tab and policy. */
  readonly id: string;
  readonly tab: string;
  readonly pack: string;
  readonly savedAt: string;
  readonly packSha256: string;
  readonly text: string;
  /** Steps with the moment on the clock (milliseconds since 1970) in the place of the page's own. */
  readonly past: readonly Step<StepLabel>[];
  readonly future: readonly Step<StepLabel>[];
  /** By the opening that a stretch of the history begins with; empty for the first stretch. */
  readonly kept: Readonly<Record<string, KeptReference>>;
  /** How often it was written: another number than this tab wrote means that another page writes it too. */
  readonly version?: number | undefined;
  /** Which piece of work it is: a copy of a tab goes on with the same one. */
  readonly work?: string | undefined;
  /** Rules that were being changed and are not right yet. */
  readonly rules?: readonly LeftDraft[] | undefined;
}

/** A draft that could not be read, or not all of it: kept for its owner to look at or save as a file. */
export interface AsideDraft {
  readonly id: string;
  readonly pack: string;
  /** When the work was done, as a moment such as 2026-03-01T12:00:00.000Z. */
  readonly savedAt: string;
  /** The scenario as it lay in the browser. */
  readonly text: string;
}

/** Where scenarios and drafts are kept. */
export interface ScenarioStore {
  /** False where everything is gone once the tab closes. */
  readonly lasting: boolean;
  /** Those of a policy that were not thrown away, by name. */
  list(pack: string): Promise<readonly KeptScenario[]>;
  get(id: string): Promise<KeptScenario | undefined>;
  /**
   * Saves over the revision that was opened (null for a new one). False, and nothing is written, where
   * another tab saved since.
   */
  save(kept: KeptScenario, opened: number | null): Promise<boolean>;
  drafts(pack: string): Promise<readonly Draft[]>;
  /**
   * Writes over the version that is known (null for a new one). False, and nothing is written, where
   * another page wrote since.
   */
  saveDraft(draft: Draft, known: number | null): Promise<boolean>;
  removeDraft(id: string): Promise<void>;
  /** What was set aside of a policy, the newest first. */
  aside(pack: string): Promise<readonly AsideDraft[]>;
  setAside(draft: AsideDraft): Promise<void>;
  removeAside(id: string): Promise<void>;
}
