import type { Draft, ScenarioStore } from './kept.ts';
import { noteWork } from './left-work.ts';
import { isGone } from './own-tab.ts';

/** A draft that was not written by the time that its page was left. */
interface Unwritten {
  readonly draft: Draft;
  /** Whether it was given up: nothing is left to go on with. */
  readonly isOver: boolean;
  /** The draft that it goes on with, which goes when it is written; null where there is none. */
  readonly takenOver: string | null;
}

/** Under this, and the id of the draft, a browser keeps one: where the database answers only later, this is there at once. */
const noted = 'maatstaf-unwritten/';

/** Keeps a draft until the next page writes it. A browser that refuses, or has no room, loses it. */
export function noteUnwritten(unwritten: Unwritten): void {
  try {
    localStorage.setItem(noted + unwritten.draft.id, JSON.stringify(unwritten));
    if (!unwritten.isOver) noteWork();
  } catch {
    // What was written before stays.
  }
}

/** Forgets it: the page is there again, and writes itself. */
export function forgetUnwritten(id: string): void {
  try {
    localStorage.removeItem(noted + id);
  } catch {
    // A browser that keeps no notes has none to forget.
  }
}

/** Writes what `tab`, and tabs that are gone, could not write when they were left. What was written after it stays. */
export async function writeUnwritten(store: ScenarioStore, tab: string): Promise<void> {
  for (const { draft, isOver, takenOver } of unwrittenDrafts()) {
    if (draft.tab !== tab && !(await isGone(draft.tab))) continue;
    const there = (await store.drafts(draft.pack)).find(({ id }) => id === draft.id);
    const isNewer = there === undefined || (there.version ?? 0) < (draft.version ?? 0);
    if (isNewer && isOver) await store.removeDraft(draft.id);
    if (isNewer && !isOver) {
      await store.saveDraft(draft, there === undefined ? null : (there.version ?? 0));
      if (takenOver !== null) await store.removeDraft(takenOver);
    }
    forgetUnwritten(draft.id);
  }
}

function unwrittenDrafts(): readonly Unwritten[] {
  try {
    const ids = Object.keys(localStorage)
      .filter((key) => key.startsWith(noted))
      .map((key) => key.slice(noted.length));
    return ids.map(unwrittenOf).filter((found) => found !== null);
  } catch {
    return [];
  }
}

/** Null, and it is forgotten, where it is not a draft of that id. */
function unwrittenOf(id: string): Unwritten | null {
  try {
    const found = JSON.parse(localStorage.getItem(noted + id) ?? 'null');
    if (found.draft.id === id) return found;
  } catch {
    // Somebody else's, or of another version of the program.
  }
  forgetUnwritten(id);
  return null;
}
