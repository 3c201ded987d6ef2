import { compiled } from '@maatstaf/core';
import { deleteDB } from 'idb';
import { afterEach, expect, it, onTestFinished } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { budgetEdit, overrideEdit, type ScenarioEdit } from '../state/scenario-edits.ts';
import { explainStep, openSession, type Session } from '../state/session.ts';
import { editSession, undoSession } from '../state/session-steps.ts';
import { draftsOf } from '../state/rule-drafts.ts';
import { begunText } from './begun-text.ts';
import { browserStore } from './browser-store.ts';
import type { Draft } from './kept.ts';
import { ScenarioKeeper } from './scenario-keeper.ts';

const { pack, dataset } = await openPack('greenford-2026');
const proposal = dataset.proposals[0]?.id ?? '';

let at = 0;
const edited = (session: Session, edit: ScenarioEdit) => editSession(session, edit, (at += 2_000));
const fresh = () => openSession(pack, dataset, compiled);

/** A place of its own to keep things, which goes when the test ends. */
function place(): string {
  const name = `maatstaf-test-${crypto.randomUUID()}`;
  onTestFinished(() => deleteDB(name));
  return name;
}

/** A keeper as a new tab has it. */
async function tab(name: string): Promise<ScenarioKeeper> {
  sessionStorage.clear();
  const keeper = await ScenarioKeeper.open(name);
  onTestFinished(() => keeper.close());
  return keeper;
}

/** Leaves a draft as that of a tab that is gone: its name is held by nobody. */
async function leave(name: string, draft: Draft, changes: Partial<Draft> = {}): Promise<void> {
  const store = await browserStore(name);
  const id = `gone/${pack.id}`;
  await store.removeDraft(id);
  await store.saveDraft({ ...draft, id, tab: 'gone', ...changes }, null);
}

/** The draft that a session leaves. */
async function draftOf(name: string, keeper: ScenarioKeeper, session: Session): Promise<Draft> {
  keeper.keep(session);
  await expect.poll(() => drafts(name)).toHaveLength(1);
  const [draft] = await drafts(name);
  if (draft === undefined) throw new Error('There is no draft.');
  await (await browserStore(name)).removeDraft(draft.id);
  return draft;
}

/** Everything that is kept by now. */
const drafts = async (name: string) => (await browserStore(name)).drafts(pack.id);

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

it('keeps every step, and goes on from there after a crash, with the way back and the reasons', async () => {
  const name = place();
  const keeper = await tab(name);
  let session = await keeper.resume(await fresh());
  session = await edited(session, budgetEdit(40_000_000));
  session = await edited(
    session,
    overrideEdit(proposal, { proposal, action: 'lock-out', reason: 'Sold.' }),
  );
  session = explainStep(await edited(session, budgetEdit(30_000_000)), 0, 'The council asked.');
  session = await undoSession(session);
  keeper.keep(session);
  await expect.poll(() => drafts(name)).toHaveLength(1);

  // As if that tab were gone: its name is held by nobody.
  const store = await browserStore(name);
  const [draft] = await store.drafts(pack.id);
  if (draft === undefined) throw new Error('There is no draft.');
  await store.removeDraft(draft.id);
  await leave(name, draft);

  const later = await tab(name);
  const resumed = await later.resume(await fresh());
  expect(resumed.history.present).toEqual(session.history.present);
  expect(resumed.run.allocation.spentCents).toBe(session.run.allocation.spentCents);
  expect(resumed.history.past.map(({ label }) => label.kind)).toEqual(['budget', 'override']);
  expect(resumed.history.past[0]?.why).toBe('The council asked.');
  expect(resumed.history.future.map(({ label }) => label.kind)).toEqual(['budget']);
  const back = await undoSession(await undoSession(resumed));
  expect(back.history.present).toEqual(back.baseline.scenario);
});

it('goes on in a new tab with its own work after a look at another policy', async () => {
  const name = place();
  const keeper = await tab(name);
  const session = await edited(await keeper.resume(await fresh()), budgetEdit(40_000_000));
  keeper.keep(session);
  await expect.poll(() => drafts(name)).toHaveLength(1);
  const other = await openPack('maastricht-2025');
  await keeper.resume(await openSession(other.pack, other.dataset, compiled));
  const back = await keeper.resume(await fresh());
  expect(back.history.present).toEqual(session.history.present);
});

it('leaves the work of a tab that is still there alone', async () => {
  const name = place();
  const one = await tab(name);
  one.keep(await edited(await one.resume(await fresh()), budgetEdit(40_000_000)));
  await expect.poll(() => drafts(name)).toHaveLength(1);
  const other = await tab(name);
  expect((await other.resume(await fresh())).history.past).toEqual([]);
  expect(begunText(other, 'en')).toBe('You have work open in another tab.');
});

it('says to who begins anew that there are kept scenarios, and to who goes on or is the first nothing', async () => {
  const name = place();
  const one = await tab(name);
  const session = await edited(await one.resume(await fresh()), budgetEdit(40_000_000));
  expect(begunText(one, 'en')).toBe('');
  await one.kept.saveAs(session, 'Less');
  const store = await browserStore(name);
  const [own] = await drafts(name);
  if (own === undefined) throw new Error('There is no draft.');
  await store.removeDraft(own.id);
  const other = await tab(name);
  await other.resume(await fresh());
  expect(begunText(other, 'en')).toBe('What you saved before is under Scenarios.');
});

it('believes nothing that lies in the browser: a broken step is left out', async () => {
  const name = place();
  const keeper = await tab(name);
  let session = await edited(await keeper.resume(await fresh()), budgetEdit(40_000_000));
  session = await edited(session, budgetEdit(30_000_000));
  keeper.keep(session);
  await expect.poll(async () => (await drafts(name))[0]?.past.length).toBe(2);
  const store = await browserStore(name);
  const [draft] = await store.drafts(pack.id);
  const [first, second] = draft?.past ?? [];
  if (draft === undefined || first === undefined || second === undefined)
    throw new Error('No draft.');
  await store.removeDraft(draft.id);
  const wrong = { op: 'replace' as const, path: ['budgetCents'], value: 'much' };
  await leave(name, draft, { past: [{ ...first, inverse: [wrong] }, second] });
  const half = await (await tab(name)).resume(await fresh());
  expect(half.history.past.map(({ key }) => key)).toEqual([second.key]);
});

it('never writes over a draft that cannot be read: it lies aside, whatever is done next', async () => {
  const name = place();
  const keeper = await tab(name);
  const session = await edited(await keeper.resume(await fresh()), budgetEdit(40_000_000));
  const text = '{"format":"maatstaf-scenario/1"}';
  await leave(name, await draftOf(name, keeper, session), { text });

  const later = await tab(name);
  const resumed = await later.resume(await fresh());
  expect(resumed.history.past).toEqual([]);
  expect(later.notice).toMatchObject({ kind: 'unreadable', aside: { text } });
  later.keep(resumed);
  later.keep(await edited(resumed, budgetEdit(20_000_000)));
  await expect.poll(() => drafts(name)).toHaveLength(1);
  expect(later.kept.aside.map((aside) => aside.text)).toEqual([text]);

  const next = await tab(name);
  await next.resume(await fresh());
  const [aside] = next.kept.aside;
  expect(aside?.text).toBe(text);
  if (aside !== undefined) await next.kept.removeAside(aside);
  expect(next.kept.aside).toEqual([]);
});

it('keeps what is left of a draft where the policy moved on, and lays what it was aside', async () => {
  const name = place();
  const keeper = await tab(name);
  const session = await edited(await keeper.resume(await fresh()), budgetEdit(40_000_000));
  const draft = await draftOf(name, keeper, session);
  const text = JSON.stringify({ ...session.history.present, withdrawn: ['gone'] });
  await leave(name, draft, { text, packSha256: 'earlier' });

  const later = await tab(name);
  const resumed = await later.resume(await fresh());
  expect(later.notice).toMatchObject({ kind: 'moved' });
  expect(resumed.history).toMatchObject({ past: [], present: { budgetCents: 40_000_000 } });
  expect(later.kept.aside.map((aside) => aside.text)).toEqual([text]);
  // There is no step in it, and it is no baseline: it is kept all the same.
  later.keep(resumed);
  await expect.poll(() => drafts(name)).toHaveLength(1);
  expect(JSON.parse((await drafts(name))[0]?.text ?? '{}')).toMatchObject({
    budgetCents: 40_000_000,
  });
});

it('keeps rules that are not right yet, beside the scenario that they are not part of', async () => {
  const name = place();
  const keeper = await tab(name);
  const session = await keeper.resume(await fresh());
  const rule = { name: 'own/rule-1', conditions: {} };
  draftsOf(session.baseline).set('own/rule-1', {
    draft: { kind: 'rule', rule },
    issues: [],
    rule: null,
  });
  draftsOf(session.baseline).set('own/rule-2', {
    draft: { kind: 'text', text: '{ half' },
    issues: null,
    rule: null,
  });
  await leave(name, await draftOf(name, keeper, session));

  const resumed = await (await tab(name)).resume(await fresh());
  expect(resumed.history.past).toEqual([]);
  const drafts = draftsOf(resumed.baseline);
  expect([...drafts.keys()]).toEqual(['own/rule-2']);
  expect(drafts.get('own/rule-2')).toEqual({
    draft: { kind: 'text', text: '{ half' },
    issues: null,
    rule: null,
  });
});

it('says at once in a copy of a tab that the original goes on, and lets the person choose', async () => {
  const name = place();
  const one = await tab(name);
  let mine = await edited(await one.resume(await fresh()), budgetEdit(40_000_000));
  one.keep(mine);
  await expect.poll(() => drafts(name)).toHaveLength(1);
  // A copy remembers which tab it was copied of, and finds that name held.
  const copy = await ScenarioKeeper.open(name);
  onTestFinished(() => copy.close());
  const theirs = await copy.resume(await fresh());
  copy.keep(theirs);
  await expect.poll(() => drafts(name)).toHaveLength(2);
  expect(one.notice).toBeNull();

  mine = await edited(mine, budgetEdit(30_000_000));
  one.keep(mine);
  await expect.poll(() => copy.notice).toMatchObject({ kind: 'elsewhere' });
  expect(theirs.history.present.budgetCents).toBe(40_000_000);
  const { notice } = copy;
  if (notice?.kind !== 'elsewhere') throw new Error('Nothing was told.');
  const edit = await copy.takeFrom(theirs, notice.draft);
  if (edit === null) throw new Error('There is nothing to take over.');
  const taken = await edited(theirs, edit);
  expect(taken.history.present.budgetCents).toBe(30_000_000);
  expect((await undoSession(taken)).history.present.budgetCents).toBe(40_000_000);

  copy.keep(taken);
  await expect.poll(() => one.notice).toMatchObject({ kind: 'elsewhere' });
  if (one.notice?.kind === 'elsewhere') one.goApart(one.notice.draft);
  expect(one.notice).toBeNull();
  copy.keep(await edited(taken, budgetEdit(10_000_000)));
  await expect
    .poll(async () =>
      (await drafts(name)).map(({ text }) => JSON.parse(text).budgetCents as number),
    )
    .toEqual(expect.arrayContaining([30_000_000, 10_000_000]));
  expect(one.notice).toBeNull();
});

it('opens a file of another policy that is here by turning to that, with the work on both kept', async () => {
  const name = place();
  const keeper = await tab(name);
  const session = await edited(await keeper.resume(await fresh()), budgetEdit(40_000_000));
  keeper.keep(session);
  const other = await openPack('maastricht-2025');
  const there = await openSession(other.pack, other.dataset, compiled);
  const text = JSON.stringify({ ...there.history.present, budgetCents: 99_900 });
  expect(await keeper.openFile(session, 'plan.json', text)).toBeNull();
  const { notice } = keeper;
  expect(notice).toMatchObject({ kind: 'other-policy', policy: { id: 'maastricht-2025' } });
  if (notice?.kind !== 'other-policy') throw new Error('Nothing was offered.');
  keeper.openElsewhere(notice);
  expect(keeper.turnTo?.pack).toBe('maastricht-2025');
  const opened = await keeper.resume(there);
  expect(opened.history.present.budgetCents).toBe(99_900);
  expect(opened.history.past.map(({ label }) => label.kind)).toEqual(['open']);
  expect(keeper.turnTo).toBeNull();
  keeper.keep(opened);
  expect((await keeper.resume(await fresh())).history.present).toEqual(session.history.present);
});

it('replaces what was kept under a name, and nothing that another tab kept since', async () => {
  const name = place();
  const keeper = await tab(name);
  const session = await edited(await keeper.resume(await fresh()), budgetEdit(40_000_000));
  await keeper.kept.saveAs(session, 'Plan');
  const [first] = keeper.kept.list;
  if (first === undefined) throw new Error('Nothing was kept.');
  const less = await edited(session, budgetEdit(10_000_000));
  expect(await keeper.kept.replace(less, first)).toBe('kept');
  expect(keeper.kept.list).toHaveLength(1);
  expect(keeper.standing(less)).toMatchObject({ kept: { id: first.id }, isChanged: false });
  expect(await keeper.kept.replace(session, first)).toBe('conflict');
  expect(keeper.notice).toEqual({ kind: 'conflict', name: 'Plan' });
  expect(keeper.standing(less).isChanged).toBe(false);
});

it('saves under a name, opens as a step that can be undone, renames, copies, throws away and puts back', async () => {
  const keeper = await tab(place());
  let session = await edited(await keeper.resume(await fresh()), budgetEdit(40_000_000));
  expect(keeper.standing(session)).toMatchObject({
    kept: null,
    isBaseline: false,
    isChanged: true,
  });
  await keeper.kept.saveAs(session, 'Less money');
  expect(keeper.standing(session)).toMatchObject({
    kept: { name: 'Less money' },
    isChanged: false,
  });
  session = await edited(session, budgetEdit(30_000_000));
  expect(keeper.standing(session).isChanged).toBe(true);
  await keeper.kept.save(session);
  expect(keeper.standing(session).isChanged).toBe(false);

  session = await edited(session, keeper.openBaseline(session));
  expect(keeper.standing(session)).toMatchObject({ kept: null, isBaseline: true });
  const [kept] = keeper.kept.list;
  if (kept === undefined) throw new Error('Nothing was kept.');
  const opening = await keeper.openKept(session, kept);
  if (opening === null) throw new Error('It does not open.');
  session = await edited(session, opening);
  expect(session.history.present.budgetCents).toBe(30_000_000);
  expect(keeper.standing(session)).toMatchObject({ kept: { id: kept.id }, isChanged: false });
  expect(keeper.standing(await undoSession(session)).isBaseline).toBe(true);

  await keeper.kept.rename(session, kept, 'Much less money');
  expect(keeper.standing(session)).toMatchObject({
    kept: { name: 'Much less money' },
    isChanged: false,
    isElsewhere: false,
  });
  const [renamed] = keeper.kept.list;
  if (renamed === undefined) throw new Error('It is gone.');
  await keeper.kept.duplicate(session, renamed, 'Copy');
  expect(keeper.kept.list.map(({ name }) => name)).toEqual(['Copy', 'Much less money']);
  await keeper.kept.remove(session, renamed);
  expect(keeper.kept.list.map(({ name }) => name)).toEqual(['Copy']);
  await keeper.kept.putBack(session, renamed);
  expect(keeper.kept.list.map(({ name }) => name)).toEqual(['Copy', 'Much less money']);
});

it('never saves over what another tab saved, unless the person says so', async () => {
  const name = place();
  const [one, other] = [await tab(name), await tab(name)];
  const session = await edited(await one.resume(await fresh()), budgetEdit(40_000_000));
  await one.kept.saveAs(session, 'Shared');
  let elsewhere = await other.resume(await fresh());
  const [kept] = other.kept.list;
  const opening = kept === undefined ? null : await other.openKept(elsewhere, kept);
  if (opening === null) throw new Error('The other tab does not see it.');
  elsewhere = await edited(elsewhere, opening);

  const mine = await edited(session, budgetEdit(20_000_000));
  await one.kept.save(mine);
  await expect.poll(() => other.standing(elsewhere).isElsewhere).toBe(true);
  const theirs = await edited(elsewhere, budgetEdit(10_000_000));
  await other.kept.save(theirs);
  expect(other.notice).toEqual({ kind: 'conflict', name: 'Shared' });
  const stored = async () =>
    JSON.parse((await (await browserStore(name)).get(kept?.id ?? ''))?.text ?? '{}')
      .budgetCents as unknown;
  expect(await stored()).toBe(20_000_000);
  await other.saveOver(theirs);
  expect(await stored()).toBe(10_000_000);
  expect(other.notice).toBeNull();
});

it('neither renames nor throws away what another tab changed meanwhile', async () => {
  const name = place();
  const [one, other] = [await tab(name), await tab(name)];
  const session = await edited(await one.resume(await fresh()), budgetEdit(40_000_000));
  await one.kept.saveAs(session, 'Shared');
  const theirs = await other.resume(await fresh());
  const [seen] = other.kept.list;
  if (seen === undefined) throw new Error('The other tab does not see it.');
  expect(await one.kept.save(await edited(session, budgetEdit(20_000_000)))).toBe('kept');
  expect(await other.kept.rename(theirs, seen, 'Mine')).toBe('conflict');
  expect(await other.kept.remove(theirs, seen)).toBe('conflict');
  expect(other.kept.list.map((kept) => [kept.name, kept.revision])).toEqual([['Shared', 2]]);
});

it('opens what a link holds on top of the work, and takes it out of the address', async () => {
  const sender = await tab(place());
  const sent = await edited(await sender.resume(await fresh()), budgetEdit(12_345_600));
  const hash = await sender.shareHash(sent);

  const receiver = await tab(place());
  history.replaceState(null, '', `${hash}&view=rules`);
  expect(await receiver.addressedPolicy()).toBe(pack.id);
  const opened = await receiver.resume(await fresh());
  expect(opened.history.present.budgetCents).toBe(12_345_600);
  expect(opened.run.allocation.spentCents).toBe(sent.run.allocation.spentCents);
  // What was to be seen of it stays.
  expect(location.hash).toBe('#policy=greenford-2026&view=rules');
  expect((await undoSession(opened)).history.present.budgetCents).toBe(
    opened.baseline.scenario.budgetCents,
  );
});

it('tells in one notice that a link is broken, and leaves the work as it is', async () => {
  const keeper = await tab(place());
  history.replaceState(null, '', '#s=1.____');
  const session = await keeper.resume(await fresh());
  expect(session.history.past).toEqual([]);
  expect(keeper.notice).toEqual({ kind: 'link', mistake: 'broken' });
  expect(location.hash).toBe('#policy=greenford-2026');
});

it('tells what is wrong with a file by its place, and opens nothing', async () => {
  const keeper = await tab(place());
  const session = await keeper.resume(await fresh());
  const wrong = JSON.stringify({ ...session.history.present, withdrawn: ['nobody'] });
  expect(await keeper.openFile(session, 'mine.json', wrong)).toBeNull();
  expect(keeper.notice).toMatchObject({
    kind: 'refused',
    title: 'mine.json',
    issues: [{ code: 'ref.unknown-proposal', at: { pointer: '/withdrawn/0' } }],
  });
});

it('works on where the browser keeps nothing, and says so', async () => {
  const open = indexedDB.open.bind(indexedDB);
  onTestFinished(() => void (indexedDB.open = open));
  indexedDB.open = () => {
    throw new DOMException('Refused', 'SecurityError');
  };
  const keeper = await tab('refused');
  expect(keeper.isLasting).toBe(false);
  expect(keeper.notice).toEqual({ kind: 'unkept' });
  const session = await edited(await keeper.resume(await fresh()), budgetEdit(40_000_000));
  await keeper.kept.saveAs(session, 'For now');
  expect(keeper.standing(session)).toMatchObject({ kept: { name: 'For now' }, isChanged: false });
});
