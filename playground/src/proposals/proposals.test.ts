import axe from 'axe-core';
import { compiled, type Language } from '@maatstaf/core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import '../tokens.css';
import '../page.css';
import { MaatstafApp } from '../app/app.ts';

beforeEach(async () => {
  document.body.replaceChildren();
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
  await page.viewport(1280, 900);
});

async function opened(packId: string, language: Language): Promise<MaatstafApp> {
  const app = new MaatstafApp();
  Object.assign(app, { packId, language, evaluator: compiled });
  document.body.append(app);
  await expect.element(page.getByRole('slider').first()).toBeVisible();
  return app;
}

const status = page.getByRole('status').first();
const button = (name: string | RegExp) => page.getByRole('button', { name });
const textbox = (name: string) => page.getByRole('textbox', { name, exact: true });

/** What axe objects to in the dialog of a new proposal. */
async function violations(): Promise<readonly string[]> {
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const found = await axe.run(
    {
      include: [
        {
          fromShadowDom: [
            'maatstaf-app',
            'maatstaf-division-view',
            'maatstaf-proposal-adder',
            'dialog',
          ],
        },
      ],
    },
    { runOnly: { type: 'tag', values } },
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

it('adds a proposal by keyboard, marks it, says it, and undoes it', async () => {
  await opened('greenford-2026', 'en');
  button('Add a proposal').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog', { name: 'Add a proposal' })).toBeVisible();
  textbox('Title').element().focus();
  await userEvent.keyboard('A pond for Pond Lane');
  await page.getByRole('combobox', { name: 'Neighbourhood 1' }).selectOptions('W2');
  textbox('Amount requested').element().focus();
  await userEvent.keyboard('12,500{Enter}');
  await expect.element(status).toMatchTextContent('‘A pond for Pond Lane’ added');
  await expect.element(page.getByText('New in this scenario')).toBeVisible();
  expect(button('Add a proposal').element().matches(':focus')).toBe(true);

  await button(/^Undo/u).click();
  await expect.element(status).toMatchTextContent('Undone (‘A pond for Pond Lane’ added)');
  await expect.element(page.getByText('New in this scenario')).not.toBeInTheDocument();
});

it('keeps what was filled in when the dialog closes by accident', async () => {
  await opened('greenford-2026', 'en');
  await button('Add a proposal').click();
  await textbox('Title').fill('Half a proposal');
  await userEvent.keyboard('{Escape}');
  await expect.element(textbox('Title')).not.toBeInTheDocument();
  await button('Add a proposal').click();
  await expect.element(textbox('Title')).toHaveValue('Half a proposal');
  await button('Cancel').click();
  await button('Add a proposal').click();
  await expect.element(textbox('Title')).toHaveValue('');
});

it('changes a proposal, marks it, and takes it back to what was submitted', async () => {
  await opened('greenford-2026', 'nl');
  await button('Waarom? Alders on the mill steps').click();
  await button('Wijzigen').click();
  await textbox('Titel').fill('Fewer alders');
  await textbox('Gevraagd bedrag').fill('9.000');
  await button('Opslaan in dit scenario').click();
  await expect.element(status).toMatchTextContent('‘Fewer alders’ gewijzigd');
  await expect.element(page.getByText('Dit voorstel is in dit scenario gewijzigd.')).toBeVisible();
  await expect.element(page.getByText('Gewijzigd in dit scenario')).toBeInTheDocument();

  await button('Intrekken').click();
  await expect.element(status).toMatchTextContent('‘Fewer alders’ ingetrokken');
  await button('Weer meedoen').click();
  await expect.element(status).toMatchTextContent('‘Fewer alders’ doet weer mee');

  await button('Terug naar ingediend').click();
  await expect.element(status).toMatchTextContent('terug bij het uitgangspunt');
  await expect.element(page.getByText('Gewijzigd in dit scenario')).not.toBeInTheDocument();
  await expect
    .element(page.getByRole('heading', { name: 'Alders on the mill steps' }))
    .toBeVisible();
});

it('takes a proposal that was added away by its name, with its panel open', async () => {
  await opened('greenford-2026', 'en');
  await button('Add a proposal').click();
  await textbox('Title').fill('A short life');
  await page.getByRole('combobox', { name: 'Neighbourhood 1' }).selectOptions('W1');
  await textbox('Amount requested').fill('100');
  await button('Save in this scenario').click();
  await button('Why? A short life').click();
  await button('Remove from the scenario').click();
  await expect.element(status).toMatchTextContent('‘A short life’ taken away');
  await expect
    .element(page.getByRole('heading', { name: 'This proposal is not in this scenario.' }))
    .toBeVisible();
});

it.each([1280, 320])('has nothing that axe objects to at %d pixels, and fits', async (width) => {
  const app = await opened('maastricht-2025', 'nl');
  await page.viewport(width, 900);
  await button('Voorstel toevoegen').click();
  await button('Opslaan in dit scenario').click();
  await expect.element(page.getByRole('dialog').getByRole('alert')).toMatchTextContent('3 velden');
  expect(await violations()).toEqual([]);
  const dialog = app.renderRoot
    .querySelector('maatstaf-division-view')
    ?.renderRoot.querySelector('maatstaf-proposal-adder')
    ?.renderRoot.querySelector('dialog');
  expect(dialog?.scrollWidth).toBeLessThanOrEqual(width);
});
