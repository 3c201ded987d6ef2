import { compiled } from '@maatstaf/core';
import { deleteDB } from 'idb';
import { page } from 'vitest/browser';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { budgetEdit } from '../state/scenario-edits.ts';
import { openSession } from '../state/session.ts';
import { editSession } from '../state/session-steps.ts';
import { MaatstafScenarioDialog } from './scenario-dialog.ts';
import { ScenarioKeeper } from './scenario-keeper.ts';

beforeEach(() => document.body.replaceChildren());

const { pack, dataset } = await openPack('greenford-2026');

/** The dialog, open on a session that differs from the baseline. */
async function opened() {
  const name = `maatstaf-test-${crypto.randomUUID()}`;
  onTestFinished(() => deleteDB(name));
  sessionStorage.clear();
  const keeper = await ScenarioKeeper.open(name);
  onTestFinished(() => keeper.close());
  const session = await editSession(
    await keeper.resume(await openSession(pack, dataset, compiled)),
    budgetEdit(40_000_000),
    0,
  );
  const dialog = new MaatstafScenarioDialog();
  Object.assign(dialog, { keeper, session, language: 'en' });
  document.body.append(dialog);
  await dialog.updateComplete;
  dialog.show('name');
  return { keeper, session, dialog };
}

const field = page.getByRole('textbox', { name: 'Name', exact: true });
const save = page.getByRole('button', { name: 'Save as a new scenario' });
const names = (keeper: ScenarioKeeper) => keeper.kept.list.map(({ name }) => name);

it('asks what to do with a name that there is, and can keep both', async () => {
  const { keeper, session } = await opened();
  await keeper.kept.saveAs(session, 'Plan A');
  await field.fill('plan a');
  await save.click();
  await expect
    .element(page.getByText(/You have a scenario called ‘Plan A’ already/u))
    .toBeVisible();
  expect(names(keeper)).toEqual(['Plan A']);
  await page
    .getByRole('button', { name: 'Keep both: this one is then called ‘Plan A (2)’' })
    .click();
  await expect.poll(() => names(keeper)).toEqual(['Plan A', 'Plan A (2)']);
});

it('replaces what had the name, when that is what the person wants', async () => {
  const { keeper, session, dialog } = await opened();
  await keeper.kept.saveAs(session, 'Plan A');
  dialog.session = await editSession(session, budgetEdit(10_000_000), 2_000);
  await field.fill('Plan A');
  await save.click();
  await page.getByRole('button', { name: 'Replace it' }).click();
  await expect.element(page.getByText('‘Plan A’ is replaced.')).toBeVisible();
  expect(keeper.kept.list.map(({ text }) => JSON.parse(text).budgetCents as number)).toEqual([
    10_000_000,
  ]);
});

it('says how long a name is that does not fit, and cuts nothing of it', async () => {
  const { keeper } = await opened();
  await field.fill('x'.repeat(201));
  await save.click();
  await expect.element(page.getByRole('alert').first()).toMatchTextContent(/201 characters.*200/u);
  await expect.element(field).toHaveValue('x'.repeat(201));
  expect(names(keeper)).toEqual([]);
});

it('gives a copy a name of its own, and refuses a new name that is taken', async () => {
  const { keeper, session } = await opened();
  await keeper.kept.saveAs(session, 'Plan A');
  for (let time = 0; time < 2; time += 1) {
    await page.getByRole('button', { name: 'Make a copy of ‘Plan A’', exact: true }).click();
    await expect.poll(() => keeper.kept.list.length).toBe(time + 2);
  }
  expect(names(keeper)).toEqual(['Plan A', 'Plan A (copy)', 'Plan A (copy) (2)']);
  await page.getByRole('button', { name: 'Rename ‘Plan A (copy)’', exact: true }).click();
  await page.getByRole('textbox', { name: /^New name/u }).fill('Plan A');
  await page.getByRole('listitem').getByRole('button', { name: 'Save' }).click();
  await expect
    .element(page.getByText(/There is a scenario called ‘Plan A’ already/u))
    .toBeVisible();
  expect(names(keeper)).toContain('Plan A (copy)');
});
