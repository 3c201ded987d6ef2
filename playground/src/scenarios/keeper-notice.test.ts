import { compiled } from '@maatstaf/core';
import { deleteDB } from 'idb';
import { page } from 'vitest/browser';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { openSession } from '../state/session.ts';
import { MaatstafKeeperNotice } from './keeper-notice.ts';
import { ScenarioKeeper } from './scenario-keeper.ts';

beforeEach(() => document.body.replaceChildren());

const { pack, dataset } = await openPack('greenford-2026');

/** What a person is told who opens a file with this in it. */
async function toldOf(text: string) {
  const name = `maatstaf-test-${crypto.randomUUID()}`;
  onTestFinished(() => deleteDB(name));
  const keeper = await ScenarioKeeper.open(name);
  onTestFinished(() => keeper.close());
  const session = await keeper.resume(await openSession(pack, dataset, compiled));
  const notice = new MaatstafKeeperNotice();
  Object.assign(notice, { keeper, session, language: 'nl' });
  document.body.append(notice);
  expect(await keeper.openFile(session, 'mijn.json', text)).toBeNull();
  const dialog = page.getByRole('dialog', { name: 'Let op' });
  await expect.element(dialog).toBeVisible();
  return dialog;
}

it('says in one sentence that a file is not of Maatstaf, and keeps what is wrong with it folded', async () => {
  const dialog = await toldOf('{"type":"FeatureCollection","features":[]}');
  await expect
    .element(dialog.getByText(/Dit is geen Maatstaf-bestand: in ‘mijn.json’ staat geen scenario/u))
    .toBeVisible();
  const issues = dialog.getByRole('listitem');
  expect(issues.elements()).toEqual([]);
  await dialog.getByText('Wat er niet klopt').click();
  await expect.element(issues.first()).toBeVisible();
});

it('says of another file of Maatstaf that it is no scenario', async () => {
  const dialog = await toldOf('{"format":"maatstaf-bundle/1"}');
  await expect.element(dialog.getByText(/‘mijn.json’ is een bestand van Maatstaf/u)).toBeVisible();
});

it('lists at once what is wrong with a scenario', async () => {
  const dialog = await toldOf(
    JSON.stringify({
      format: 'maatstaf-scenario/1',
      pack: { id: pack.id, version: pack.version },
      withdrawn: ['nobody'],
    }),
  );
  await expect.element(dialog.getByText(/‘mijn.json’ kan niet open/u)).toBeVisible();
  await expect.element(dialog.getByRole('listitem').first()).toBeVisible();
});
