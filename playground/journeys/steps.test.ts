import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cards, goTo, heard, ranking, redoButton, undoButton, weigh } from './app-page.ts';
import { journey, withBrowser } from './journey.ts';

withBrowser();

/** A step that somebody takes, in the view and part where they are by then. */
type Step = readonly [view: string, part: string | null, act: (page: Page) => Promise<unknown>];

const type = (name: string | RegExp, text: string) => async (page: Page) => {
  const field = page.getByRole('textbox', { name });
  await field.fill(text);
  await field.press('Enter');
};
const click = (role: 'checkbox' | 'radio' | 'button' | 'switch', name: string) => (page: Page) =>
  page.getByRole(role, { name, exact: true }).click();
const needModel = (label: string) => (page: Page) =>
  page.getByRole('combobox', { name: 'Kwetsbaarheid gemeten met' }).selectOption({ label });

async function weighWithin(
  page: Page,
  principle: string,
  criterion: string,
  percent: string,
): Promise<void> {
  await page
    .locator('summary')
    .filter({ hasText: `(${principle})` })
    .click();
  await weigh(page, criterion, percent);
}

async function override(page: Page, title: string, decision: string): Promise<void> {
  await page.getByRole('button', { name: `Waarom? ${title}`, exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Waarom wel of niet' });
  await panel.getByRole('button', { name: 'Afwijken van de rangorde' }).click();
  await panel.getByRole('radio', { name: decision }).check();
  await panel.getByRole('textbox', { name: 'Reden' }).fill('Zo besloot de raad.');
  await panel.getByRole('button', { name: 'Afwijken', exact: true }).click();
  await panel.getByText(/Nu geldt/u).waitFor();
  await page.keyboard.press('Escape');
}

async function changeRule(page: Page, title: string, points: string): Promise<void> {
  await page.getByRole('button', { name: `Wijzigen (${title})` }).click();
  await page.getByRole('textbox', { name: 'Punten', exact: true }).fill(points);
  await page.getByRole('textbox', { name: 'Punten', exact: true }).press('Enter');
  await heard(page, /gewijzigd/u);
  await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
}

async function backToBaseline(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Scenario’s' }).click();
  await page.getByRole('button', { name: 'Open ‘Uitgangspunt’' }).click();
  await page.keyboard.press('Escape');
}

const weight = (name: string, percent: string): Step => [
  'Verdeling',
  'Rangorde',
  (page) => weigh(page, name, percent),
];
const setting = (act: Step[2]): Step => ['Verdeling', 'Rangorde', act];
const limit = (act: Step[2]): Step => ['Verdeling', 'Deelbudgetten en grenzen', act];
const rule = (act: Step[2]): Step => ['Regels', null, act];
const off = (title: string): Step => rule(click('switch', `In gebruik (${title})`));

const steps: readonly Step[] = [
  weight('Maatwerk', '40'),
  weight('Eigenaarschap', '45'),
  setting(click('checkbox', 'Vastzetten (aandeel van Maatwerk)')),
  weight('Ongelijk investeren voor gelijke kansen', '25'),
  setting(click('checkbox', 'Vastzetten (aandeel van Maatwerk)')),
  setting((page) => weighWithin(page, 'Eigenaarschap', 'Zeggenschap', '60')),
  setting((page) =>
    weighWithin(page, 'Ongelijk investeren voor gelijke kansen', 'Betaalbaar', '35'),
  ),
  setting(type('Budget in euro', '900.000')),
  setting(click('radio', 'Stoppen')),
  setting(needModel('Index uit de schattingen van het RIVM over 2020')),
  setting(click('checkbox', 'Het laatste voorstel mag een deel krijgen')),
  limit(type('Deel in procenten (Basis voor elk stadsdeel)', '40')),
  limit(click('switch', 'In gebruik (Reserve voor jongeren)')),
  limit(type('Hoogstens (Enkele Huizen van de Wijk)', '2')),
  limit(click('checkbox', 'Afgerond: de tussenevaluatie')),
  limit(click('switch', 'In gebruik (Basis voor elk stadsdeel)')),
  rule(type('Hoogste deel van de exploitatiekosten', '40')),
  rule(type('Hoogste bedrag voor een klein initiatief', '5.000')),
  off('Gesprekken met bewoners'),
  off('Gastheer of gastvrouw'),
  rule((page) => changeRule(page, 'Brengt groepen samen', '90')),
  rule((page) => changeRule(page, 'Behoefte opgehaald in de buurt', '15')),
  setting((page) => override(page, 'Buurttoneel met de Toneelacademie', 'Toch toekennen')),
  setting((page) => override(page, 'Tuindiner in Meerssenhoven', 'Toch afwijzen')),
  setting(type('Budget in euro', '1.500.000')),
  setting(needModel('Kwetsbaarheidsindex van de Adviesraad')),
  setting(click('radio', 'Overslaan')),
  setting(click('button', 'Terug naar uitgangspunt')),
  setting(backToBaseline),
  weight('Eigenaarschap', '80'),
];

async function be(page: Page, view: string, part: string | null): Promise<void> {
  await goTo(page, view);
  if (part !== null) await page.getByRole('radio', { name: part, exact: true }).check();
}

journey(
  'thirty steps of different kinds are taken back one by one, and taken again',
  async (visit) => {
    const page = await visit();
    const undo = () => undoButton(page).getAttribute('aria-label');
    const redo = () => redoButton(page).getAttribute('aria-label');
    /** The outcome as the cards tell it, after each number of steps. */
    const after = [{ name: await undo(), cards: await cards(page) }];
    const published = await ranking(page);
    for (const [view, part, act] of steps) {
      await be(page, view, part);
      const before = after.at(-1)?.name;
      await act(page);
      await expect.poll(undo, { timeout: 15_000 }).not.toBe(before);
      // Not every view shows the cards.
      await goTo(page, 'Verdeling');
      after.push({ name: await undo(), cards: await cards(page) });
    }
    expect(after.length).toBe(31);
    await be(page, 'Verdeling', 'Rangorde');
    const changed = await ranking(page);
    expect(changed).not.toEqual(published);

    for (const { name, cards: told } of after.toReversed().slice(1)) {
      await undoButton(page).click();
      await expect.poll(undo).toBe(name);
      await expect.poll(() => cards(page)).toEqual(told);
    }
    await expect.poll(() => undoButton(page).getAttribute('aria-disabled')).toBe('true');
    await expect.poll(() => ranking(page)).toEqual(published);

    for (const { name, cards: told } of after.slice(1)) {
      await redoButton(page).click();
      await expect.poll(undo).toBe(name);
      await expect.poll(() => cards(page)).toEqual(told);
    }
    await expect.poll(() => redo()).toBe('Opnieuw');
    await expect.poll(() => ranking(page)).toEqual(changed);
  },
  240_000,
);

journey(
  'what is typed is a step each time, however fast; keys on a slider are one',
  async (visit) => {
    const page = await visit();
    const undo = () => undoButton(page).getAttribute('aria-label');
    await weigh(page, 'Eigenaarschap', '60');
    await weigh(page, 'Eigenaarschap', '70');
    await type('Budget in euro', '900.000')(page);
    await expect.poll(undo).toMatch(/budget/u);
    await undoButton(page).click();
    await expect.poll(undo).toMatch(/Eigenaarschap op 70/u);
    await undoButton(page).click();
    await expect.poll(undo).toMatch(/Eigenaarschap op 60/u);
    const slider = page.getByRole('slider', { name: 'Maatwerk', exact: true });
    const start = Number(await slider.inputValue());
    await slider.focus();
    // Both at once: waiting for the first would be to wait for what comes of it.
    await Promise.all([page.keyboard.press('ArrowRight'), page.keyboard.press('ArrowRight')]);
    await expect.poll(undo).toMatch(new RegExp(`Maatwerk op ${start + 2}`, 'u'));
    await undoButton(page).click();
    await expect.poll(undo).toMatch(/Eigenaarschap op 60/u);
  },
);
