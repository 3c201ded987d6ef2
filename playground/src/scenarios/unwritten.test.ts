import { afterEach, expect, it } from 'vitest';
import type { Draft } from './kept.ts';
import { mayHaveWork } from './left-work.ts';
import { memoryStore } from './memory-store.ts';
import { forgetUnwritten, noteUnwritten, writeUnwritten } from './unwritten.ts';

afterEach(() => localStorage.clear());

const draft = (version: number, changes: Partial<Draft> = {}): Draft => ({
  id: 'this/greenford',
  tab: 'this',
  pack: 'greenford',
  savedAt: '2026-03-01T12:00:00.000Z',
  packSha256: '',
  text: '{}',
  past: [],
  future: [],
  kept: {},
  version,
  ...changes,
});

const noted = () => Object.keys(localStorage).filter((key) => key.startsWith('maatstaf-unwritten'));

it('writes what a page could not write when it was left, once', async () => {
  const store = memoryStore();
  await store.saveDraft(draft(1), null);
  noteUnwritten({ draft: draft(3, { text: '{"newer":true}' }), isOver: false, takenOver: null });
  expect(mayHaveWork()).toBe(true);
  await writeUnwritten(store, 'this');
  expect(await store.drafts('greenford')).toEqual([draft(3, { text: '{"newer":true}' })]);
  expect(noted()).toEqual([]);
});

it('writes what was never written before', async () => {
  const store = memoryStore();
  noteUnwritten({ draft: draft(2), isOver: false, takenOver: null });
  await writeUnwritten(store, 'this');
  expect(await store.drafts('greenford')).toEqual([draft(2)]);
});

it('leaves what was written after it', async () => {
  const store = memoryStore();
  await store.saveDraft(draft(4, { text: '{"later":true}' }), null);
  noteUnwritten({ draft: draft(4), isOver: false, takenOver: null });
  await writeUnwritten(store, 'this');
  expect(await store.drafts('greenford')).toEqual([draft(4, { text: '{"later":true}' })]);
  expect(noted()).toEqual([]);
});

it('takes away what was given up, and leaves what was written after that', async () => {
  const store = memoryStore();
  await store.saveDraft(draft(1), null);
  noteUnwritten({ draft: draft(3), isOver: true, takenOver: null });
  expect(mayHaveWork()).toBe(false);
  await writeUnwritten(store, 'this');
  expect(await store.drafts('greenford')).toEqual([]);
  await store.saveDraft(draft(4), null);
  noteUnwritten({ draft: draft(3), isOver: true, takenOver: null });
  await writeUnwritten(store, 'this');
  expect(await store.drafts('greenford')).toEqual([draft(4)]);
});

it('writes that of a tab that is gone, and leaves that of one that is there', async () => {
  const store = memoryStore();
  const there = draft(1, { id: 'there/greenford', tab: 'there' });
  const gone = draft(1, { id: 'gone/greenford', tab: 'gone' });
  const isHeld = new Promise<() => void>((resolve) => {
    void navigator.locks.request(
      'maatstaf-tab/there',
      () => new Promise<void>((free) => resolve(free)),
    );
  });
  const free = await isHeld;
  for (const each of [there, gone]) noteUnwritten({ draft: each, isOver: false, takenOver: null });
  await writeUnwritten(store, 'this');
  expect(await store.drafts('greenford')).toEqual([gone]);
  expect(noted()).toEqual(['maatstaf-unwritten/there/greenford']);
  free();
});

it('takes away the draft that it went on with', async () => {
  const store = memoryStore();
  const before = draft(5, { id: 'gone/greenford', tab: 'gone' });
  await store.saveDraft(before, null);
  noteUnwritten({ draft: draft(2), isOver: false, takenOver: before.id });
  await writeUnwritten(store, 'this');
  expect(await store.drafts('greenford')).toEqual([draft(2)]);
});

it.each(['', '{', 'null', '{}', '{"draft":{"id":"another"}}'])(
  'drops what is no draft: %j',
  async (text) => {
    localStorage.setItem('maatstaf-unwritten/this/greenford', text);
    const store = memoryStore();
    await writeUnwritten(store, 'this');
    expect(await store.drafts('greenford')).toEqual([]);
    expect(noted()).toEqual([]);
  },
);

it('forgets what a page wrote after all', async () => {
  const store = memoryStore();
  noteUnwritten({ draft: draft(2), isOver: false, takenOver: null });
  forgetUnwritten(draft(2).id);
  await writeUnwritten(store, 'this');
  expect(await store.drafts('greenford')).toEqual([]);
});
