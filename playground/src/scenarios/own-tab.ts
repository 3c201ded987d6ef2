/** Where a tab remembers which one it is, so that it is the same after a reload. */
const remembered = 'maatstaf-tab';

/** The work of a tab is held under this name for as long as the tab is there. */
const lockOf = (tab: string) => `maatstaf-tab/${tab}`;

/** Which tab this is, and whose drafts it may go on with. */
export interface OwnTab {
  readonly id: string;
  /**
   * The tab whose drafts are taken up: itself after a reload; the original where this is a copy of a tab
   * that is still there; null in a tab that is new.
   */
  readonly from: string | null;
}

/**
 * Which tab this is. A browser copies what a tab remembers when a person copies the tab: the copy, which
 * finds its name held by the original, takes a name of its own, so that two never write one draft.
 */
export async function ownTab(): Promise<OwnTab> {
  const before = recall();
  if (before !== null && (await holds(before))) return { id: before, from: before };
  const id = crypto.randomUUID();
  await holds(id);
  remember(id);
  return { id, from: before };
}

/** Whether a tab is gone: closed, or crashed. */
export async function isGone(tab: string): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const { held = [] } = await navigator.locks.query();
  return !held.some(({ name }) => name === lockOf(tab));
}

/** Holds a tab's name for as long as this page is there; false where another page does. */
async function holds(tab: string): Promise<boolean> {
  if (!('locks' in navigator)) return true;
  // On a reload the page that was may take a moment to let go.
  for (const wait of [0, 50, 200]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (await held(lockOf(tab))) return true;
  }
  return false;
}

function held(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<never>(() => {});
    });
  });
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(remembered);
  } catch {
    return null;
  }
}

function remember(tab: string): void {
  try {
    sessionStorage.setItem(remembered, tab);
  } catch {
    // A browser that keeps nothing: after a reload this is a new tab.
  }
}
