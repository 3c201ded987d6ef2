import { compiled } from '@maatstaf/core';
import { afterEach, expect, it, onTestFinished } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { budgetEdit } from '../state/scenario-edits.ts';
import { openSession } from '../state/session.ts';
import { editSession } from '../state/session-steps.ts';
import type { Draft, ScenarioStore } from './kept.ts';
import { memoryStore } from './memory-store.ts';
import { OwnDrafts } from './own-drafts.ts';

const { pack, dataset } = await openPack('greenford-2026');
const opened = await openSession(pack, dataset, compiled);
const withBudget = (cents: number) => editSession(opened, budgetEdit(cents), 1);

afterEach(() => localStorage.clear());

/** The drafts of a page, and of the same one after a reload: those that follow it hear nothing of it. */
function drafts(store: ScenarioStore): OwnDrafts {
  const silent = { written: () => {}, shared: () => {}, failed: () => {} };
  const made = new OwnDrafts(store, { id: 'this', from: 'this' }, silent);
  onTestFinished(() => made.close());
  return made;
}

/** Turns the page away; a browser may hold on to it and bring it back. */
const leave = () => window.dispatchEvent(new PageTransitionEvent('pagehide'));
const comeBack = () => window.dispatchEvent(new PageTransitionEvent('pageshow'));

/** A database that has nothing written any more: its page is gone before it answers. */
function deaf(store: ScenarioStore): ScenarioStore {
  return { ...store, saveDraft: () => new Promise(() => {}) };
}

const budgetOf = (draft: Draft | null): unknown =>
  draft === null ? null : JSON.parse(draft.text).budgetCents;

it('what waits to be written when the page is left is there on the next page', async () => {
  const store = memoryStore();
  const page = drafts(deaf(store));
  page.keep({ session: await withBudget(100_00), kept: {}, work: 'one' });
  leave();
  expect(budgetOf(await drafts(store).find(pack.id))).toBe(100_00);
});

it('so is what is being written', async () => {
  const store = memoryStore();
  const page = drafts(deaf(store));
  page.keep({ session: await withBudget(100_00), kept: {}, work: 'one' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  leave();
  expect(budgetOf(await drafts(store).find(pack.id))).toBe(100_00);
});

it('so is a step that ends while the page is being left', async () => {
  const store = memoryStore();
  const page = drafts(deaf(store));
  leave();
  page.keep({ session: await withBudget(200_00), kept: {}, work: 'one' });
  expect(budgetOf(await drafts(store).find(pack.id))).toBe(200_00);
});

it('where nothing was done, nothing is left', async () => {
  const store = memoryStore();
  const page = drafts(deaf(store));
  page.keep({ session: opened, kept: {}, work: 'one' });
  leave();
  expect(await drafts(store).find(pack.id)).toBeNull();
});

it('a page that comes back goes on writing', async () => {
  const store = memoryStore();
  const page = drafts(store);
  page.keep({ session: await withBudget(100_00), kept: {}, work: 'one' });
  leave();
  comeBack();
  page.keep({ session: await withBudget(200_00), kept: {}, work: 'one' });
  await expect.poll(async () => (await store.drafts(pack.id)).map(budgetOf)).toEqual([200_00]);
  await expect.poll(() => localStorage.getItem(`maatstaf-unwritten/this/${pack.id}`)).toBeNull();
});

it('what is given up a moment before the page is left does not come back', async () => {
  const store = memoryStore();
  const page = drafts(store);
  page.keep({ session: await withBudget(100_00), kept: {}, work: 'one' });
  await expect.poll(() => store.drafts(pack.id)).toHaveLength(1);
  page.keep({ session: opened, kept: {}, work: 'one' });
  leave();
  expect(await drafts(store).find(pack.id)).toBeNull();
});

it('nor does what is given up on a page that was left and came back', async () => {
  const store = memoryStore();
  const page = drafts(store);
  page.keep({ session: await withBudget(100_00), kept: {}, work: 'one' });
  leave();
  comeBack();
  await expect.poll(() => store.drafts(pack.id)).toHaveLength(1);
  leave();
  page.keep({ session: await withBudget(200_00), kept: {}, work: 'one' });
  comeBack();
  page.keep({ session: opened, kept: {}, work: 'one' });
  await expect.poll(() => store.drafts(pack.id)).toEqual([]);
  expect(await drafts(store).find(pack.id)).toBeNull();
});
