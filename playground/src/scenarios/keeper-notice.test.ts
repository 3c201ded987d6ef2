import { compiled } from '@maatstaf/core';
import { deleteDB } from 'idb';
import { page } from 'vitest/browser';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { budgetEdit } from '../state/scenario-edits.ts';
import { openSession } from '../state/session.ts';
import { editSession } from '../state/session-steps.ts';
import { MaatstafKeeperNotice } from './keeper-notice.ts';
import { ScenarioKeeper } from './scenario-keeper.ts';

beforeEach(() => document.body.replaceChildren());

const { pack, dataset } = await openPack('greenford-2026');

/** A notice over a policy that was just opened. */
async function opened() {
  const name = `maatstaf-test-${crypto.randomUUID()}`;
  onTestFinished(() => deleteDB(name));
  const keeper = await ScenarioKeeper.open(name);
  onTestFinished(() => keeper.close());
  const session = await keeper.resume(await openSession(pack, dataset, compiled));
  const notice = new MaatstafKeeperNotice();
  Object.assign(notice, { keeper, session, language: 'nl' });
  document.body.append(notice);
  return { keeper, session, notice, dialog: page.getByRole('dialog', { name: 'Let op' }) };
}

/** What a person is told who opens a file with this in it. */
async function toldOf(text: string) {
  const { keeper, session, dialog } = await opened();
  expect(await keeper.openFile(session, 'mijn.json', text)).toBeNull();
  await expect.element(dialog).toBeVisible();
  return dialog;
}

it('says in one sentence that a file is not of Maatstaf', async () => {
  const dialog = await toldOf('{"type":"FeatureCollection","features":[]}');
  await expect
    .element(dialog.getByText(/Dit is geen Maatstaf-bestand: in ‘mijn.json’ staat geen scenario/u))
    .toBeVisible();
  expect(dialog.getByRole('listitem').elements()).toEqual([]);
});

it('says that a file ends in the middle', async () => {
  const whole = JSON.stringify({ format: 'maatstaf-scenario/1', pack: { id: pack.id } });
  const cut = await toldOf(whole.slice(0, -10));
  await expect
    .element(cut.getByText(/‘mijn.json’ is niet volledig: het houdt in het midden op/u))
    .toBeVisible();
});

it('says that a file is empty', async () => {
  const empty = await toldOf('');
  await expect.element(empty.getByText(/‘mijn.json’ is leeg/u)).toBeVisible();
});

it('says of another file of Maatstaf that it is no scenario', async () => {
  const dialog = await toldOf('{"format":"maatstaf-bundle/1"}');
  await expect.element(dialog.getByText(/‘mijn.json’ is een bestand van Maatstaf/u)).toBeVisible();
});

it('says in words what is wrong with a scenario and what to do, with the codes folded beneath', async () => {
  const dialog = await toldOf(
    JSON.stringify({
      format: 'maatstaf-scenario/1',
      pack: { id: pack.id, version: pack.version },
      withdrawn: ['nobody'],
    }),
  );
  await expect.element(dialog.getByText(/‘mijn.json’ kan niet open/u)).toBeVisible();
  const told = dialog.getByRole('listitem');
  await expect
    .element(told.first())
    .toMatchTextContent(
      'De ingetrokken voorstellen: ‘nobody’ is er niet in dit beleid. Kies iets wat er wel is, of haal het weg.',
    );
  expect(dialog.getByText(/ref\.unknown-proposal/u).elements().length).toBe(1);
  await expect.element(dialog.getByText(/ref\.unknown-proposal/u)).not.toBeVisible();
  await dialog.getByText(/^Code en plaats/u).click();
  await expect.element(dialog.getByText(/#\/withdrawn\/0/u)).toBeVisible();
});

it('says of a file that is too large how large a scenario is at most, without reading it', async () => {
  const { keeper, dialog } = await opened();
  keeper.refuseLarge('mijn.json');
  await expect
    .element(dialog.getByText(/‘mijn.json’ is te groot\. Een scenario is ten hoogste 10.MB/u))
    .toBeVisible();
});

it('says of a link that is cut off what is missing, what is on the screen, and what to do', async () => {
  onTestFinished(() => history.replaceState(null, '', location.pathname + location.search));
  history.replaceState(null, '', '#s=1.AAAA');
  const { dialog } = await opened();
  const told = dialog.getByText(/is niet volledig: het eind ontbreekt.*Kopieer de link nog eens/u);
  await expect.element(told).toBeVisible();
  await expect
    .element(dialog.getByText('U ziet nu het uitgangspunt van dit beleid.'))
    .toBeVisible();
});

it('says of such a link beside work that the work stays', async () => {
  const { keeper, session, notice, dialog } = await opened();
  notice.session = await editSession(session, budgetEdit(100), 0);
  history.replaceState(null, '', '#s=1.AAAA');
  expect(await keeper.followAddress(session)).toBeNull();
  await expect
    .element(dialog.getByText('U ziet uw eigen werk. Daar is niets aan veranderd.'))
    .toBeVisible();
});

/** A policy that was opened at an address, until the end of the test. */
function openedAt(hash: string) {
  onTestFinished(() => history.replaceState(null, '', location.pathname + location.search));
  history.replaceState(null, '', hash);
  return opened();
}

const notHere = 'Deze link hoort bij beleid dat hier niet is.';

it('says that the policy in the address is not here, and what is on the screen, once', async () => {
  const { dialog } = await openedAt('#policy=nergens&view=rules');
  await expect.element(dialog.getByText(notHere)).toBeVisible();
  await expect
    .element(dialog.getByText('U ziet nu het uitgangspunt van dit beleid.'))
    .toBeVisible();
  expect(location.hash).toBe('#policy=greenford-2026&view=rules');
  await dialog.getByRole('button', { name: 'Begrepen' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
});

it('says the same of an address that is followed while the page is open', async () => {
  const { dialog } = await openedAt('#policy=greenford-2026');
  location.hash = '#policy=nergens';
  await expect.element(dialog.getByText(notHere)).toBeVisible();
  expect(location.hash).toBe('#policy=greenford-2026');
});

it('says it after what else there is to know', async () => {
  const { keeper, dialog } = await openedAt('#policy=greenford-2026');
  keeper.refuseLarge('mijn.json');
  location.hash = '#policy=nergens';
  await expect.element(dialog.getByText(/‘mijn.json’ is te groot/u)).toBeVisible();
  await dialog.getByRole('button', { name: 'Begrepen' }).click();
  await expect.element(dialog.getByText(notHere)).toBeVisible();
});
