import { deleteDB, openDB } from 'idb';
import { describe, expect, it, onTestFinished } from 'vitest';
import { browserStore } from './browser-store.ts';
import type { Draft, KeptScenario, ScenarioStore } from './kept.ts';
import { memoryStore } from './memory-store.ts';

const scenario = (id: string, changes: Partial<KeptScenario> = {}): KeptScenario => ({
  id,
  pack: 'small',
  name: id,
  revision: 1,
  savedAt: '2026-03-01T12:00:00.000Z',
  packSha256: '',
  text: '{}',
  deletedAt: null,
  ...changes,
});
const draft = (id: string, version: number | undefined, text = '{}'): Draft => ({
  id,
  tab: id,
  pack: 'small',
  savedAt: '2026-03-01T12:00:00.000Z',
  packSha256: '',
  text,
  past: [],
  future: [],
  kept: {},
  version,
});
const aside = (id: string, savedAt: string) => ({ id, pack: 'small', savedAt, text: id });

/** A name for a database that goes when the test ends. */
function place(): string {
  const name = `maatstaf-test-${crypto.randomUUID()}`;
  onTestFinished(() => deleteDB(name));
  return name;
}

describe.each<[string, () => Promise<ScenarioStore>]>([
  ['in the browser', () => browserStore(place())],
  ['for as long as the page is open', async () => memoryStore()],
])('what is kept %s', (_, opened) => {
  it('is listed by policy and by name as people sort, without what was thrown away', async () => {
    const store = await opened();
    for (const name of ['plan 10', 'Plan 2', 'élan']) await store.save(scenario(name), null);
    await store.save(scenario('other', { pack: 'large' }), null);
    await store.save(scenario('gone', { deletedAt: new Date().toISOString() }), null);
    expect((await store.list('small')).map(({ name }) => name)).toEqual([
      'élan',
      'Plan 2',
      'plan 10',
    ]);
    expect(await store.get('gone')).toMatchObject({ id: 'gone' });
  });

  it('is saved over the revision that was opened, and over no other', async () => {
    const store = await opened();
    expect(await store.save(scenario('one'), null)).toBe(true);
    expect(await store.save(scenario('one', { name: 'twice' }), null)).toBe(false);
    expect(await store.save(scenario('one', { revision: 2, name: 'two' }), 1)).toBe(true);
    expect(await store.save(scenario('one', { revision: 2, name: 'late' }), 1)).toBe(false);
    expect(await store.get('one')).toMatchObject({ name: 'two', revision: 2 });
  });

  it('writes a draft over the version that is known, and over no other', async () => {
    const store = await opened();
    expect(await store.saveDraft(draft('tab', 1), null)).toBe(true);
    expect(await store.saveDraft(draft('tab', 1, 'late'), null)).toBe(false);
    expect(await store.saveDraft(draft('tab', 2, 'next'), 1)).toBe(true);
    expect((await store.drafts('small')).map(({ text }) => text)).toEqual(['next']);
    await store.removeDraft('tab');
    expect(await store.drafts('small')).toEqual([]);
  });

  it('takes a draft of before there were versions for version 0', async () => {
    const store = await opened();
    await store.saveDraft(draft('old', undefined), null);
    expect(await store.saveDraft(draft('old', 1), 0)).toBe(true);
  });

  it('holds what was set aside, the newest first, until it is thrown away', async () => {
    const store = await opened();
    await store.setAside(aside('older', '2026-01-01T00:00:00.000Z'));
    await store.setAside(aside('newer', '2026-02-01T00:00:00.000Z'));
    expect((await store.aside('small')).map(({ id }) => id)).toEqual(['newer', 'older']);
    expect(await store.aside('large')).toEqual([]);
    await store.removeAside('newer');
    expect((await store.aside('small')).map(({ id }) => id)).toEqual(['older']);
  });
});

it('lets go for good of what was thrown away more than thirty days ago', async () => {
  const store = await browserStore(place());
  const day = 24 * 60 * 60 * 1_000;
  const thrown = (days: number) => new Date(Date.now() - days * day).toISOString();
  await store.save(scenario('bygone', { deletedAt: thrown(31) }), null);
  await store.save(scenario('recent', { deletedAt: thrown(29) }), null);
  await store.list('small');
  expect(await store.get('bygone')).toBeUndefined();
  expect(await store.get('recent')).toBeDefined();
});

it('takes over what the first version of the program kept', async () => {
  const name = place();
  const first = await openDB(name, 1, {
    upgrade: (database) => {
      for (const table of ['scenarios', 'drafts'])
        database.createObjectStore(table, { keyPath: 'id' }).createIndex('pack', 'pack');
    },
  });
  await first.put('scenarios', scenario('kept'));
  first.close();
  const store = await browserStore(name);
  expect((await store.list('small')).map(({ id }) => id)).toEqual(['kept']);
  expect(await store.aside('small')).toEqual([]);
});
