import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AsideDraft, Draft, KeptScenario, ScenarioStore } from './kept.ts';
import { byName, memoryStore, newestFirst } from './memory-store.ts';

interface Tables extends DBSchema {
  scenarios: { key: string; value: KeptScenario; indexes: { pack: string } };
  drafts: { key: string; value: Draft; indexes: { pack: string } };
  aside: { key: string; value: AsideDraft; indexes: { pack: string } };
}

/** What was thrown away longer ago than this cannot be put back, and is gone for good. */
const daysKept = 30;

/**
 * The scenarios and drafts in this browser (IndexedDB). Where it keeps nothing, as some private windows
 * do, they are kept for as long as the page is open.
 */
export async function browserStore(name = 'maatstaf'): Promise<ScenarioStore> {
  try {
    return lasting(
      await openDB<Tables>(name, 2, {
        upgrade: (database) => {
          for (const table of ['scenarios', 'drafts', 'aside'] as const) {
            if (!database.objectStoreNames.contains(table))
              database.createObjectStore(table, { keyPath: 'id' }).createIndex('pack', 'pack');
          }
        },
        // A newer version of the program in another tab may not have to wait for this one.
        blocking: (_, __, event) => (event.target as IDBDatabase | null)?.close(),
      }),
    );
  } catch {
    return memoryStore();
  }
}

function lasting(database: IDBPDatabase<Tables>): ScenarioStore {
  return {
    lasting: true,
    list: async (pack) => {
      const found = await database.getAllFromIndex('scenarios', 'pack', pack);
      const bygone = found.filter(({ deletedAt }) => deletedAt !== null && isBygone(deletedAt));
      await Promise.all(bygone.map(({ id }) => database.delete('scenarios', id)));
      return found.filter(({ deletedAt }) => deletedAt === null).toSorted(byName);
    },
    get: (id) => database.get('scenarios', id),
    save: async (kept, opened) => {
      const { store, done } = database.transaction('scenarios', 'readwrite');
      const there = await store.get(kept.id);
      const mayWrite = (there?.revision ?? null) === opened;
      if (mayWrite) await store.put(kept);
      await done;
      return mayWrite;
    },
    drafts: (pack) => database.getAllFromIndex('drafts', 'pack', pack),
    saveDraft: async (draft, known) => {
      const { store, done } = database.transaction('drafts', 'readwrite');
      const there = await store.get(draft.id);
      const mayWrite = (there === undefined ? null : (there.version ?? 0)) === known;
      if (mayWrite) await store.put(draft);
      await done;
      return mayWrite;
    },
    removeDraft: (id) => database.delete('drafts', id),
    aside: async (pack) =>
      (await database.getAllFromIndex('aside', 'pack', pack)).toSorted(newestFirst),
    setAside: async (draft) => void (await database.put('aside', draft)),
    removeAside: (id) => database.delete('aside', id),
  };
}

function isBygone(deletedAt: string): boolean {
  return Date.now() - Date.parse(deletedAt) > daysKept * 24 * 60 * 60 * 1_000;
}
