import type { AsideDraft, Draft, KeptScenario, ScenarioStore } from './kept.ts';

/** Keeps scenarios for as long as the page is open: for a browser that refuses to keep anything longer. */
export function memoryStore(): ScenarioStore {
  const scenarios = new Map<string, KeptScenario>();
  const drafts = new Map<string, Draft>();
  const aside = new Map<string, AsideDraft>();
  const named = (pack: string) =>
    [...scenarios.values()]
      .filter((one) => one.pack === pack && one.deletedAt === null)
      .toSorted(byName);
  return {
    lasting: false,
    list: async (pack) => named(pack),
    get: async (id) => scenarios.get(id),
    save: async (kept, opened) => {
      if ((scenarios.get(kept.id)?.revision ?? null) !== opened) return false;
      scenarios.set(kept.id, kept);
      return true;
    },
    drafts: async (pack) => [...drafts.values()].filter((one) => one.pack === pack),
    saveDraft: async (draft, known) => {
      const there = drafts.get(draft.id);
      if ((there === undefined ? null : (there.version ?? 0)) !== known) return false;
      drafts.set(draft.id, draft);
      return true;
    },
    removeDraft: async (id) => void drafts.delete(id),
    aside: async (pack) =>
      [...aside.values()].filter((one) => one.pack === pack).toSorted(newestFirst),
    setAside: async (draft) => void aside.set(draft.id, draft),
    removeAside: async (id) => void aside.delete(id),
  };
}

/** By when the work was done, then by id. */
export function newestFirst(one: AsideDraft, other: AsideDraft): number {
  if (one.savedAt !== other.savedAt) return one.savedAt > other.savedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** By name as people sort, then by id. */
export function byName(one: KeptScenario, other: KeptScenario): number {
  return (
    one.name.localeCompare(other.name, 'nl', { numeric: true }) || (one.id < other.id ? -1 : 1)
  );
}
