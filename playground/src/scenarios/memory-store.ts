import type { Draft, KeptScenario, ScenarioStore } from './kept.ts';

/** Keeps scenarios for as long as the page is open: for a browser that refuses to keep anything longer. */
export function memoryStore(): ScenarioStore {
  const scenarios = new Map<string, KeptScenario>();
  const drafts = new Map<string, Draft>();
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
    saveDraft: async (draft) => void drafts.set(draft.id, draft),
    removeDraft: async (id) => void drafts.delete(id),
  };
}

/** By name as people sort, then by id. */
export function byName(one: KeptScenario, other: KeptScenario): number {
  return (
    one.name.localeCompare(other.name, 'nl', { numeric: true }) || (one.id < other.id ? -1 : 1)
  );
}
