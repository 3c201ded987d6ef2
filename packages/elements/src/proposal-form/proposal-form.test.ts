import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import type { ProposalChangeEvent } from './proposal-events.ts';
import { MaatstafProposalForm } from './proposal-form.ts';

beforeEach(() => page.viewport(1280, 900));

async function mounted(properties: Partial<MaatstafProposalForm> = {}, more: object = {}) {
  const { run } = await tinyRuns({}, more);
  const element = await mount(new MaatstafProposalForm(), { run, ...properties });
  const sent: ProposalChangeEvent['detail'][] = [];
  element.addEventListener('proposal-change', ({ detail }) => sent.push(detail));
  return { element, run, sent };
}

const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const choice = (name: string) => page.getByRole('combobox', { name, exact: true });
const within = (group: string, name: string) =>
  page.getByRole('group', { name: group }).getByLabelText(name, { exact: true });
const save = () => page.getByRole('button', { name: 'Opslaan in dit scenario' }).click();

it('tells a new proposal, in which unknown is not no and not zero', async () => {
  const { sent } = await mounted();
  await box('Titel in het Nederlands').fill('Café Zuid');
  await choice('block').selectOptions('small');
  await choice('Buurt 1').selectOptions('Zuid');
  await box('Gevraagd bedrag').fill('12.500,50');
  await within('residentsDecide', 'Nee').click();
  await save();
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent).toEqual([
    {
      proposal: 'cafe-zuid',
      record: {
        id: 'cafe-zuid',
        title: { nl: 'Café Zuid' },
        serves: [{ neighbourhood: 'N2' }],
        requestedCents: 1_250_050,
        facts: { 'proposal.block': 'small', 'proposal.residentsDecide': false },
      },
    },
  ]);
});

it('refuses what is too long with a sentence, and cuts nothing of it', async () => {
  const { sent } = await mounted({ proposal: 'p-hall' });
  const long = 'x'.repeat(2_001);
  await box('Titel in het Nederlands').fill(long);
  await box('partnerCount').fill('1'.repeat(41));
  await save();
  await expect.element(page.getByRole('alert')).toMatchTextContent('2 velden kloppen nog niet');
  await expect
    .element(page.getByText('Deze tekst is te lang of bevat tekens die niet mogen.'))
    .toBeVisible();
  await expect.element(box('Titel in het Nederlands')).toHaveValue(long);
  await expect.element(box('partnerCount')).toHaveValue('1'.repeat(41));
  expect(sent).toEqual([]);
});

it('says at each field what is wrong, goes to the first, and loses nothing', async () => {
  const { element, sent } = await mounted({ proposal: 'p-hall' });
  await box('Titel in het Nederlands').fill('');
  await box('Titel in het Engels').fill('');
  await page.getByRole('checkbox', { name: 'Elke buurt telt even zwaar' }).click();
  await box('Deel van buurt 1, in procenten').fill('70');
  await box('Kleinste bedrag dat nog nut heeft').fill('80000');
  await box('partnerCount').fill('-3');
  await save();
  await expect.element(page.getByRole('alert')).toMatchTextContent('4 velden kloppen nog niet');
  expect(element.shadowRoot?.activeElement?.id).toBe('field-title');
  await expect
    .element(box('Titel in het Nederlands'))
    .toHaveAccessibleDescription('Geef het voorstel een titel.');
  await expect
    .element(box('Deel van buurt 1, in procenten'))
    .toHaveAccessibleDescription(/samen 100/u);
  await expect
    .element(box('Kleinste bedrag dat nog nut heeft'))
    .toHaveAccessibleDescription(/niet hoger zijn dan het gevraagde bedrag/u);
  await expect
    .element(box('partnerCount'))
    .toHaveAccessibleDescription('Vul een getal in van 0 of meer.');
  await expect.element(box('partnerCount')).toHaveValue('-3');
  expect(element.shadowRoot?.textContent).toMatch(/Samen 120\s%/u);
  expect(sent).toEqual([]);

  await box('Titel in het Nederlands').fill('Zaal');
  await box('Deel van buurt 2, in procenten').fill('30');
  await box('Kleinste bedrag dat nog nut heeft').fill('20000');
  await box('partnerCount').fill('3');
  await save();
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]?.record).toMatchObject({
    id: 'p-hall',
    title: { nl: 'Zaal' },
    serves: [
      { neighbourhood: 'N1', share: 0.7 },
      { neighbourhood: 'N2', share: 0.3 },
    ],
    minimumCents: 2_000_000,
    facts: { 'proposal.partnerCount': 3 },
  });
});

it('leads from each message to its field, in the order of the page, until it is mended', async () => {
  const { element } = await mounted({ proposal: 'p-hall' });
  await page.getByRole('button', { name: 'Buurt toevoegen' }).click();
  await box('Kleinste bedrag dat nog nut heeft').fill('80000');
  await box('partnerCount').fill('-3');
  await save();
  const messages = page.getByRole('list', { name: 'Wat nog niet klopt' }).getByRole('button');
  await expect
    .poll(() => messages.elements().map((each) => each.textContent?.trim()))
    .toEqual([
      'Voor welke buurten: Kies een buurt, of haal de regel weg.',
      'Kleinste bedrag dat nog nut heeft: Dit bedrag mag niet hoger zijn dan het gevraagde bedrag.',
      'partnerCount: Vul een getal in van 0 of meer.',
    ]);
  const fields = [choice('Buurt 3'), box('Kleinste bedrag dat nog nut heeft'), box('partnerCount')];
  for (const [at, field] of fields.entries()) {
    await messages.nth(at).click();
    await expect.poll(() => element.shadowRoot?.activeElement).toBe(field.element());
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    const told = field.element().getAttribute('aria-describedby')?.split(' ').at(-1);
    const said = element.shadowRoot?.getElementById(told ?? '')?.textContent ?? '?';
    expect(messages.nth(at).element().textContent).toContain(said);
  }
  await box('partnerCount').fill('3');
  await expect.poll(() => messages.elements().length).toBe(2);
  expect(await axeViolations()).toEqual([]);
});

it('leads to the first share that cannot be read, and to the first year', async () => {
  const years = [2026, 2027, 2028].map((year) => ({ year, budgetCents: 5_000_000 }));
  const { allocation } = (await tinyRuns()).run.pack;
  const more = { allocation: { ...allocation, years } };
  const { element } = await mounted({ proposal: 'p-hall' }, more);
  await page.getByRole('checkbox', { name: 'Elke buurt telt even zwaar' }).click();
  await box('Deel van buurt 2, in procenten').fill('veel');
  await box('2026').fill('100');
  await box('2027').fill('veel');
  await box('2028').fill('meer');
  await save();
  const messages = page.getByRole('list', { name: 'Wat nog niet klopt' }).getByRole('button');
  const led = [
    { field: box('Deel van buurt 2, in procenten'), right: choice('Buurt 1') },
    { field: box('2027'), right: box('2026') },
  ];
  for (const [at, { field, right }] of led.entries()) {
    await messages.nth(at).click();
    await expect.poll(() => element.shadowRoot?.activeElement).toBe(field.element());
    const said = messages.nth(at).element().textContent?.trim().split(': ').at(-1) ?? '?';
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(expect.stringContaining(said));
    await expect.element(right).toHaveAttribute('aria-invalid', 'false');
    await expect.element(right).not.toHaveAccessibleDescription(expect.stringContaining(said));
  }
  await box('2027').fill('');
  await box('2026').fill('veel');
  await save();
  await messages.nth(1).click();
  await expect.poll(() => element.shadowRoot?.activeElement).toBe(box('2027').element());
});

it('tells of a title at the field of its language', async () => {
  await mounted({ proposal: 'p-hall' });
  await box('Titel in het Engels').fill('x'.repeat(2_001));
  await save();
  await expect
    .element(box('Titel in het Engels'))
    .toHaveAccessibleDescription('Deze tekst is te lang of bevat tekens die niet mogen.');
  await expect.element(box('Titel in het Nederlands')).toHaveAttribute('aria-invalid', 'false');
  await box('Titel in het Engels').fill('Hall');
  await expect.element(box('Titel in het Engels')).toHaveAttribute('aria-invalid', 'false');
});

it('keeps a mistake in sight where the fields that no rule looks at are closed', async () => {
  const { run } = await tinyRuns({ rulesOff: ['ownership/partners', 'attention/no-partners'] });
  const { element } = await mounted({ run, proposal: 'p-cafe' });
  await page.getByText('Meer gegevens (1)').click();
  await box('partnerCount').fill('drie');
  await page.getByText('Meer gegevens (1)').click();
  await save();
  await expect
    .poll(() => element.shadowRoot?.activeElement?.id)
    .toBe('field-proposal.partnerCount');
  await expect.element(box('partnerCount')).toBeVisible();
});

it('makes an empty field unknown only where somebody says so', async () => {
  const { sent } = await mounted({ proposal: 'p-cafe' });
  await box('partnerCount').fill('');
  await save();
  await expect
    .element(box('partnerCount'))
    .toHaveAccessibleDescription('Vul dit in, of kies onbekend.');
  await page.getByRole('checkbox', { name: 'Onbekend: partnerCount' }).click();
  await save();
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]?.record.facts).not.toHaveProperty(['proposal.partnerCount']);
});

it('asks amounts per year where the policy has years', async () => {
  const years = [
    { year: 2026, budgetCents: 5_000_000 },
    { year: 2027, budgetCents: 5_000_000 },
  ];
  const { allocation } = (await tinyRuns()).run.pack;
  const { sent } = await mounted({ proposal: 'p-cafe' }, { allocation: { ...allocation, years } });
  await box('2026').fill('10000');
  await box('2027').fill('10000');
  await save();
  await expect
    .element(page.getByRole('group', { name: 'Bedrag per jaar' }))
    .toHaveAccessibleDescription(/De jaren moeten samen het gevraagde bedrag zijn/u);
  await box('2027').fill('15000');
  await save();
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]?.record.yearlyCents).toEqual({ '2026': 1_000_000, '2027': 1_500_000 });
});

it('is filled in by keyboard alone', async () => {
  const { sent } = await mounted({ proposal: 'p-garden' });
  box('Titel in het Nederlands').element().focus();
  await userEvent.keyboard('{Control>}a{/Control}Tuin{Enter}');
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]?.record.title).toEqual({ nl: 'Tuin', en: 'Buurttuin (en)' });
});

it.each([1280, 320])('has nothing that axe objects to at %d pixels, and fits', async (width) => {
  await page.viewport(width, 900);
  await mounted({ proposal: 'p-hall' });
  await box('Titel in het Nederlands').fill('');
  await box('Titel in het Engels').fill('');
  await save();
  await expect.element(page.getByRole('alert')).toMatchTextContent('één veld');
  expect(await axeViolations()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

it('tells what stands in it as it is filled in, and opens with that where it is given back', async () => {
  const { element } = await mounted();
  let told: unknown = null;
  element.addEventListener('proposal-draft', ({ detail }) => (told = detail.draft));
  await box('Titel in het Nederlands').fill('Café Zuid');
  await choice('Buurt 1').selectOptions('Zuid');
  await box('Gevraagd bedrag').fill('veel');
  await within('residentsDecide', 'Nee').click();
  await expect.element(within('residentsDecide', 'Nee')).toBeChecked();
  element.remove();
  const { sent } = await mounted({ begun: JSON.parse(JSON.stringify(told)) });
  await expect.element(box('Titel in het Nederlands')).toHaveValue('Café Zuid');
  await expect.element(choice('Buurt 1')).toHaveValue('N2');
  await expect.element(box('Gevraagd bedrag')).toHaveValue('veel');
  await expect.element(within('residentsDecide', 'Nee')).toBeChecked();
  await save();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/klo(?:pt|ppen) nog niet/u);
  expect(sent).toEqual([]);
});

it.each([
  'x',
  [],
  { language: 'fr', title: { nl: 'Café' } },
  { language: 'nl', title: 5, serves: 'N2', isEven: 1, years: [1], facts: { 'proposal.block': 7 } },
])('opens empty where what is given back is no draft: %j', async (begun) => {
  await mounted({ begun });
  await expect.element(box('Titel in het Nederlands')).toHaveValue('');
  await expect.element(choice('Buurt 1')).toHaveValue('');
  await expect.element(box('Gevraagd bedrag')).toHaveValue('');
});
