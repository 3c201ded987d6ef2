import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { MaatstafFairnessLab } from './fairness-lab.ts';
import type { LabLaw, LabOutcome, LabState } from './lab-state.ts';

beforeEach(() => page.viewport(1280, 900));

const law = (id: string, outcome: LabOutcome, more: Partial<LabLaw> = {}): LabLaw => ({
  law: id,
  claim: { nl: `Belofte ${id}.`, en: `Promise ${id}.` },
  source: { nl: `Bron van ${id}.`, en: `Ground of ${id}.` },
  outcome,
  runs: 500,
  tried: 415,
  why: null,
  told: null,
  ...more,
});

const broken = law('need-never-lowers', 'broken', {
  told: {
    nl: {
      opening: 'Met een begroting van € 3 en deze twee voorstellen:',
      given: ['A vraagt € 2 voor buurt-a.', 'B vraagt € 1 voor buurt-b.'],
      outcome: ['A: afgewezen.', 'B: € 1.'],
      happened: ['A kreeg minder, terwijl de behoefte er groter werd.'],
      expected: 'Verwacht was dat meer behoefte nooit minder geeft.',
    },
    en: {
      opening: 'With a budget of €3 and these two proposals:',
      given: ['A asks €2 for buurt-a.', 'B asks €1 for buurt-b.'],
      outcome: ['A: refused.', 'B: €1.'],
      happened: ['A got less, though need there became more.'],
      expected: 'Expected was that more need never gives less.',
    },
  },
});
const others = [
  law('within-budget', 'held'),
  law('cents-conserved', 'held'),
  law('larger-budget', 'not-promised', {
    runs: 0,
    tried: 0,
    why: { nl: 'Hele voorstellen passen soms niet.', en: 'Whole proposals may not fit.' },
  }),
];

const done = (laws: readonly LabLaw[], isOutdated = false): LabState => ({
  kind: 'done',
  seed: 7,
  runs: 500,
  laws,
  isOutdated,
});

async function mounted(state: LabState = { kind: 'idle' }) {
  const element = await mount(new MaatstafFairnessLab(), { state });
  const heard: unknown[] = [];
  element.addEventListener('lab-start', ({ detail }) => heard.push(detail));
  element.addEventListener('lab-cancel', () => heard.push('cancel'));
  return { element, heard };
}

it('asks for a test of so many cases from a seed, by keyboard too', async () => {
  const { heard } = await mounted();
  await page.getByRole('combobox', { name: 'Aantal gevallen' }).selectOptions('2.000');
  const seed = page.getByRole('textbox', { name: 'Begingetal' });
  await expect.element(seed).toHaveAccessibleDescription(/^Hetzelfde getal/u);
  await seed.fill('42');
  await userEvent.keyboard('{Enter}');
  expect(heard).toEqual([{ runs: 2_000, seed: 42, laws: null }]);
});

it('tests the promises that are chosen, one by one or by group, and at least one', async () => {
  const { element, heard } = await mounted();
  element.choices = [
    { law: 'within-budget', claim: { nl: 'Binnen de begroting.' }, group: 'division' },
    { law: 'input-order', claim: { nl: 'De volgorde maakt niet uit.' }, group: 'division' },
    { law: 'progressivity', claim: { nl: 'Meer behoefte, niet minder geld.' }, group: 'policy' },
  ];
  await page.getByText('Beloften: alle 3').click();
  await page.getByRole('checkbox', { name: 'De volgorde maakt niet uit.' }).click();
  const start = page.getByRole('button', { name: 'Beproeven' });
  await start.click();
  await page.getByRole('button', { name: 'Alles uit Wat voor elke verdeling geldt' }).click();
  await start.click();
  await page.getByRole('checkbox', { name: 'Meer behoefte, niet minder geld.' }).click();
  await start.click();
  await expect.element(page.getByText('Kies ten minste één belofte.')).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Alles aan Wat voor elke verdeling geldt' }).click();
  await expect.element(page.getByText('Beloften: 2 van 3')).toBeVisible();
  expect(heard).toEqual([
    { runs: 100, seed: 1, laws: ['within-budget', 'progressivity'] },
    { runs: 100, seed: 1, laws: ['progressivity'] },
  ]);
});

it('starts nothing from a seed that is none, and says what is expected', async () => {
  const { heard } = await mounted();
  const seed = page.getByRole('textbox', { name: 'Begingetal' });
  for (const typed of ['', '-1', '1,5', '2147483648']) {
    await seed.fill(typed);
    await userEvent.keyboard('{Enter}');
    await expect.element(seed).toHaveAttribute('aria-invalid', 'true');
    await expect.element(seed).toHaveAccessibleDescription(/Vul een heel getal in/u);
  }
  expect(heard).toEqual([]);
});

it('shows how far it is, starts no second test, and can be stopped', async () => {
  const { heard } = await mounted({ kind: 'running', done: 120, of: 500 });
  const progress = page.getByRole('progressbar', { name: 'Voortgang' });
  await expect.element(progress).toHaveAttribute('value', '120');
  await expect.element(page.getByText('120 van 500 gevallen')).toBeVisible();
  const start = page.getByRole('button', { name: 'Beproeven' });
  await expect.element(start).toHaveAttribute('aria-disabled', 'true');
  await start.click({ force: true });
  await page.getByRole('button', { name: 'Stoppen' }).click();
  expect(heard).toEqual(['cancel']);
});

it('says in one sentence what came out', async () => {
  const { element } = await mounted(done(others));
  const status = page.getByRole('status');
  await expect.element(status).toMatchTextContent('Klaar: beide beloften zijn gehouden.');
  const notPromised = others.filter(({ outcome }) => outcome === 'not-promised');
  element.state = done(notPromised);
  await expect
    .element(status)
    .toMatchTextContent('Klaar: geen van deze beloften geldt bij deze instellingen.');
  const notAsked = law('one-aspect', 'not-asked');
  element.state = done([...notPromised, notAsked]);
  await expect
    .element(status)
    .toMatchTextContent(
      'Klaar: deze beloften gelden niet bij deze instellingen, of waren niet op de proef te stellen.',
    );
  element.state = done([notAsked]);
  await expect
    .element(status)
    .toMatchTextContent('Klaar: van deze beloften was er geen op de proef te stellen.');
  element.state = done([broken, ...others]);
  await expect.element(status).toMatchTextContent('Klaar: 1 van 3 beloften is gebroken.');
  element.state = { kind: 'cancelled' };
  await expect.element(status).toMatchTextContent('De proef is gestopt.');
  element.state = { kind: 'failed' };
  await expect.element(status).toMatchTextContent('De proef is niet gelukt.');
});

it('puts what is broken first and open, with its smallest case in words', async () => {
  await mounted(done([...others, broken]));
  const groups = page.getByRole('heading', { level: 4 }).elements();
  expect(groups.map(({ textContent }) => textContent.trim())).toEqual([
    '✗ Beloofd en gebroken (1)',
    '✓ Beloofd en gehouden (2)',
    '– Niet beloofd (1)',
  ]);
  const example = page.getByRole('region', { name: 'Het kleinste voorbeeld' });
  await expect
    .element(example)
    .toMatchTextContent(
      /begroting van € 3.*A vraagt € 2.*Wat ieder krijgt.*B: € 1.*Wat er misgaat.*A kreeg minder.*Verwacht was/u,
    );
  await expect.element(example).toMatchTextContent('begingetal 7, 500 gevallen');
  await expect.element(page.getByText('Belofte within-budget.')).not.toBeVisible();
});

it('tells a promise that is tried too seldom from one that is broken', async () => {
  await mounted(done([law('one-aspect', 'rarely-tried', { tried: 15 }), ...others]));
  await expect
    .element(page.getByRole('status'))
    .toMatchTextContent('geen belofte is gebroken, maar 1 van 3 is te weinig op de proef gesteld');
  await expect
    .element(page.getByText(/In 3.% van 500 gevallen op de proef gesteld/u))
    .toBeVisible();
});

it('tells why something is not promised, once it is opened', async () => {
  await mounted(done(others));
  await page.getByRole('heading', { name: /Niet beloofd/u }).click();
  await expect.element(page.getByText('Hele voorstellen passen soms niet.')).toBeVisible();
});

it('says when the settings have changed since', async () => {
  await mounted(done(others, true));
  await expect.element(page.getByText(/hoort bij andere instellingen/u)).toBeVisible();
});

it('names what a promise rests on in the language of the screen', async () => {
  const { element } = await mounted(done([broken]));
  await expect.element(page.getByText(/Bron:\s+Bron van need-never-lowers\./u)).toBeVisible();
  element.language = 'en';
  await expect.element(page.getByText(/Source:\s+Ground of need-never-lowers\./u)).toBeVisible();
});

it('tells all of it in English', async () => {
  const { element } = await mounted(done([broken, ...others]));
  element.language = 'en';
  await expect.element(page.getByText('Promise need-never-lowers.')).toBeVisible();
  await expect
    .element(page.getByRole('region', { name: 'The smallest example' }))
    .toMatchTextContent('With a budget of €3');
});

it('fits a small screen', async () => {
  await page.viewport(320, 700);
  await mounted(done([broken, ...others]));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

it.each(['light', 'dark'])('has nothing that axe objects to in %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
  const { element } = await mounted({ kind: 'running', done: 1, of: 2 });
  expect(await axeViolations()).toEqual([]);
  element.state = done([broken, ...others], true);
  await element.updateComplete;
  expect(await axeViolations()).toEqual([]);
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});
