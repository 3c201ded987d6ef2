import type { Issue } from '@maatstaf/core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { draftRule, type RuleDraft } from './draft.ts';
import { MaatstafRuleForm } from './rule-form.ts';

beforeEach(() => page.viewport(1280, 900));

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const decide = leaf('proposal.residentsDecide', 'equal', true);
const partners = leaf('proposal.partnerCount', 'greaterThanInclusive', 2);
const rule = (conditions: object = { all: [decide, partners] }, params: object = {}) => ({
  name: 'ownership/decide',
  conditions,
  event: {
    type: 'score',
    params: {
      criterion: 'control',
      points: 80,
      title: { nl: 'Bewoners beslissen', en: 'Residents decide' },
      reason: { nl: 'Zij beslissen.', en: 'They decide.' },
      source: { statements: ['1-1'], authority: 'adopted' },
      ...params,
    },
  },
});

async function mounted(draft: unknown = rule(), issues: readonly Issue[] | null = []) {
  const { run, baseline } = await tinyRuns();
  const published = baseline.pack.rules.find(({ name }) => name === 'ownership/decide') ?? null;
  const element = await mount(new MaatstafRuleForm(), {
    run,
    published,
    draft: { kind: 'rule', rule: draft },
    issues,
  });
  const heard: RuleDraft[] = [];
  element.addEventListener('rule-draft', ({ detail }) => heard.push(detail.draft));
  const last = () => draftRule(heard.at(-1) ?? { kind: 'text', text: '' });
  return { element, heard, last };
}

const issue = (code: string, pointer: string, found = '', expected = ''): Issue => ({
  code,
  severity: 'error',
  file: 'rule.json',
  at: { kind: 'pointer', pointer },
  found,
  expected,
});
/** The name of what has the focus within the form. */
const focused = ({ renderRoot }: MaatstafRuleForm) => {
  const active = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
  return active?.getAttribute('aria-label') ?? active?.textContent?.trim().replaceAll(/\s+/gu, ' ');
};
const row = (place: string) =>
  page.getByRole('group', { name: `Voorwaarde ${place}`, exact: true });

it('shows each condition as a row that fits the type of its fact', async () => {
  await mounted(
    rule({
      all: [
        decide,
        partners,
        leaf('proposal.block', 'in', ['small']),
        leaf('proposal.totalCostCents', 'lessThan', 1_000_050),
      ],
    }),
  );
  await expect.element(row('1').getByRole('combobox', { name: /^Waarde/u })).toHaveValue('0');
  await expect.element(row('2').getByRole('textbox', { name: /^Waarde/u })).toHaveValue('2');
  await expect.element(row('3').getByRole('checkbox', { name: 'small' })).toBeChecked();
  await expect.element(row('3').getByRole('checkbox', { name: 'large' })).not.toBeChecked();
  await expect.element(row('4').getByRole('textbox', { name: /^Waarde/u })).toHaveValue('10.000,5');
  await expect.element(row('4')).toMatchTextContent('€');
});

it('offers only comparisons that fit, and takes over what was typed as the value it stands for', async () => {
  const { last } = await mounted();
  const operators = row('1').getByRole('combobox', { name: /^Vergelijking/u });
  expect(operators.getByRole('option').elements()).toHaveLength(2);
  await row('2')
    .getByRole('combobox', { name: /^Vergelijking/u })
    .selectOptions('minder dan');
  await row('2')
    .getByRole('textbox', { name: /^Waarde/u })
    .fill('3,5');
  await userEvent.keyboard('{Enter}');
  expect(last()).toEqual(rule({ all: [decide, leaf('proposal.partnerCount', 'lessThan', 3.5)] }));
});

it('keeps what is no number as it was typed, for it to be told and mended', async () => {
  const { last, element } = await mounted();
  const field = row('2').getByRole('textbox', { name: /^Waarde/u });
  await field.fill('veel');
  await userEvent.keyboard('{Enter}');
  expect(last()).toEqual(
    rule({ all: [decide, leaf('proposal.partnerCount', 'greaterThanInclusive', 'veel')] }),
  );
  element.issues = [issue('rule.value-type', '/conditions/all/1/value', '"veel"', 'een getal')];
  await expect.element(field).toHaveValue('veel');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect
    .element(field)
    .toHaveAccessibleDescription(
      /past niet bij het feit\. Gevonden: "veel"\. Verwacht: een getal\./u,
    );
  await expect
    .element(page.getByText(/De uitkomst hoort nog bij de laatste regel die klopte/u))
    .toBeVisible();
});

it('asks for a number for points that are no number, and not for what only a file can hold', async () => {
  const wrong = issue('value.type', '/event/params/points', '"veel"', 'een getal of een object');
  const { element } = await mounted(rule(undefined, { points: 'veel' }), [wrong]);
  const field = page.getByRole('textbox', { name: 'Punten' });
  await expect
    .element(field)
    .toHaveAccessibleDescription(
      'De waarde is van een verkeerde soort. Gevonden: "veel". Verwacht: een getal.',
    );
  await expect
    .element(page.getByText(/Verwacht: een getal of een object/u))
    .not.toBeInTheDocument();
  element.draft = { kind: 'text', text: JSON.stringify(rule(undefined, { points: 'veel' })) };
  await expect.element(page.getByText(/Verwacht: een getal of een object\./u)).toBeVisible();
});

it('starts anew with another fact, and lets a fact be compared with another one', async () => {
  const { last } = await mounted(rule({ all: [partners] }));
  await row('1')
    .getByRole('combobox', { name: /^Gegeven/u })
    .selectOptions('block');
  expect(last()).toEqual(rule({ all: [leaf('proposal.block', 'equal', '')] }));
  await row('1')
    .getByRole('combobox', { name: /^Waarde/u })
    .selectOptions('large');
  expect(last()).toEqual(rule({ all: [leaf('proposal.block', 'equal', 'large')] }));
  await row('1')
    .getByRole('combobox', { name: /^Vergelijken met/u })
    .selectOptions('een ander gegeven');
  await row('1')
    .getByRole('combobox', { name: /^Ander gegeven/u })
    .selectOptions('buurtcode');
  expect(last()).toEqual(
    rule({ all: [leaf('proposal.block', 'equal', { fact: 'neighbourhood.code' })] }),
  );
});

it('adds a condition and a group by keyboard, with the focus where the next thing is to be done', async () => {
  const { last, element } = await mounted(rule({ all: [decide] }));
  const add = page.getByRole('button', { name: 'Voorwaarde erbij' }).element();
  if (add instanceof HTMLElement) add.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused(element)).toBe('Gegeven, Voorwaarde 2');
  await page.getByRole('button', { name: 'Groep erbij' }).first().click();
  await expect.poll(() => focused(element)).toBe('Gegeven, Voorwaarde 3.1');
  const blank = leaf('', 'equal', '');
  expect(last()).toEqual(rule({ all: [decide, blank, { any: [blank] }] }));
});

it('moves a condition up and down, keeps the focus on the button, and says where it went', async () => {
  const { last, element } = await mounted();
  const down = page.getByRole('button', { name: 'Omlaag: Voorwaarde 1', exact: true });
  await expect
    .element(page.getByRole('button', { name: 'Omhoog: Voorwaarde 1', exact: true }))
    .toHaveAttribute('aria-disabled', 'true');
  await down.click();
  expect(last()).toEqual(rule({ all: [partners, decide] }));
  await expect.poll(() => focused(element)).toBe('Omlaag: Voorwaarde 2');
  await expect.element(page.getByText('Verplaatst naar 2.')).toBeInTheDocument();
});

it('takes away a condition, and leaves an empty group to be filled', async () => {
  const { last, element } = await mounted(rule({ any: [decide] }));
  await page.getByRole('button', { name: 'Weghalen: Voorwaarde 1', exact: true }).click();
  expect(last()).toEqual(rule({ all: [] }));
  await expect.poll(() => focused(element)).toBe('+ Voorwaarde erbij');
});

it('turns a group into another, and into what must not hold', async () => {
  const { last } = await mounted();
  const form = page.getByRole('combobox', { name: 'Deze groep geldt als' });
  await form.selectOptions('minstens één ding hierin geldt');
  expect(last()).toEqual(rule({ any: [decide, partners] }));
  await form.selectOptions('dit niet geldt');
  expect(last()).toEqual(rule({ not: { all: [decide, partners] } }));
  await expect.element(row('1.2')).toBeVisible();
});

it('gives other points, and points along a line', async () => {
  const { last } = await mounted(rule({ all: [decide] }));
  await page.getByRole('textbox', { name: 'Punten' }).fill('65');
  await userEvent.keyboard('{Enter}');
  expect(last()).toEqual(rule({ all: [decide] }, { points: 65 }));
  await page
    .getByRole('combobox', { name: 'Punten' })
    .selectOptions('op een lijn, naar een gegeven');
  await page.getByRole('combobox', { name: 'Gegeven voor de lijn' }).selectOptions('partnerCount');
  const second = page.getByRole('group', { name: 'Punt 2' });
  await second.getByRole('textbox', { name: 'Bij' }).fill('4');
  await userEvent.keyboard('{Enter}');
  const line = [
    [0, 0],
    [4, 65],
  ];
  expect(last()).toEqual(
    rule({ all: [decide] }, { points: { fact: 'proposal.partnerCount', line } }),
  );
});

it('changes the sentence in each language and the days from and to which it holds', async () => {
  const { last } = await mounted(rule({ all: [decide] }));
  await page
    .getByRole('textbox', { name: 'Zin die mensen te zien krijgen (Engels)' })
    .fill('They do.');
  await page.getByRole('textbox', { name: 'Eerste dag' }).fill('2026-02-01');
  await userEvent.keyboard('{Enter}');
  const changed = { reason: { nl: 'Zij beslissen.', en: 'They do.' }, validFrom: '2026-02-01' };
  expect(last()).toEqual(rule({ all: [decide] }, changed));
  await page.getByRole('textbox', { name: 'Eerste dag' }).fill('');
  await userEvent.keyboard('{Enter}');
  expect(last()).toEqual(rule({ all: [decide] }, { reason: changed.reason }));
});

it('checks what is being typed, and does not call right what is not taken up yet', async () => {
  const { element, heard } = await mounted();
  const tried: (RuleDraft | null)[] = [];
  element.addEventListener('rule-trial', ({ detail }) => tried.push(detail.draft));
  const state = page.getByRole('status').first();
  await expect.element(state).toMatchTextContent(/✓/u);
  const title = page.getByRole('textbox', { name: 'Titel (Nederlands)' });
  await title.click();
  await userEvent.keyboard('{End} samen');
  await expect.element(state).toMatchTextContent(/U bent nog aan het typen/u);
  await expect.element(state).not.toMatchTextContent(/✓/u);
  // Who types slowly has more than one rest.
  await expect
    .poll(() => draftRule(tried.at(-1) ?? { kind: 'text', text: '' }))
    .toMatchObject({ event: { params: { title: { nl: 'Bewoners beslissen samen' } } } });
  expect(heard).toEqual([]);
  // What is found wrong with it is shown at once.
  element.issues = [issue('value.too-large', '/event/params/title/nl')];
  await expect.element(state).toMatchTextContent(/klopt 1 ding nog niet/u);
  await expect.element(title).toHaveAttribute('aria-invalid', 'true');
  element.issues = [];
  await userEvent.keyboard('{Enter}');
  expect(heard).toHaveLength(1);
  await expect.element(state).toMatchTextContent(/✓/u);
});

it('says that nothing is being typed once a field is left as it was', async () => {
  const { element, heard } = await mounted();
  const tried: (RuleDraft | null)[] = [];
  element.addEventListener('rule-trial', ({ detail }) => tried.push(detail.draft));
  await page.getByRole('textbox', { name: 'Titel (Nederlands)' }).click();
  await userEvent.keyboard('{End}x{Backspace}');
  await expect.element(page.getByRole('status').first()).toMatchTextContent(/nog aan het typen/u);
  await userEvent.tab();
  await expect.element(page.getByRole('status').first()).toMatchTextContent(/✓/u);
  expect(tried.at(-1)).toBeNull();
  expect(heard).toEqual([]);
});

it('leaves what is being typed alone while the draft is checked', async () => {
  const { element } = await mounted();
  const sentence = page.getByRole('textbox', {
    name: 'Zin die mensen te zien krijgen (Nederlands)',
  });
  await sentence.fill('Half een zin');
  element.issues = [issue('value.too-small', '/event/params/title/nl')];
  await element.updateComplete;
  await expect.element(sentence).toHaveValue('Half een zin');
});

it('goes to JSON and back, and stays with a text that does not fit the form', async () => {
  const { heard, last } = await mounted();
  await page.getByRole('radio', { name: 'JSON' }).click();
  const text = page.getByRole('textbox', { name: 'De regel als JSON' });
  expect(last()).toEqual(rule());
  await text.fill('{ "name": ');
  expect(heard.at(-1)).toEqual({ kind: 'text', text: '{ "name": ' });
  await page.getByRole('radio', { name: 'Formulier' }).click();
  await expect.element(text).toHaveValue('{ "name": ');
  await expect.element(page.getByRole('radio', { name: 'JSON' })).toBeChecked();
  await text.fill(JSON.stringify(rule({ any: [decide] })));
  await page.getByRole('radio', { name: 'Formulier' }).click();
  await expect.element(row('1')).toBeVisible();
  expect(heard.at(-1)).toEqual({ kind: 'rule', rule: rule({ any: [decide] }) });
});

it('lists what is wrong in JSON with its place, and what the form has no field for', async () => {
  const { element } = await mounted(rule(), [
    issue('ref.unknown-statement', '/event/params/source/statements/0', '9-9', 'een zin'),
  ]);
  await expect
    .element(page.getByRole('listitem').filter({ hasText: 'source/statements/0' }))
    .toMatchTextContent('Deze beleidszin bestaat niet. Gevonden: 9-9. Verwacht: een zin.');
  element.issues = null;
  await expect.element(page.getByText('De regel wordt nagekeken…')).toBeVisible();
});

it('leads from each message to its field, which is marked and described by it', async () => {
  const conditions = { all: [decide, { not: { any: [partners] } }, { all: [] }] };
  const points = {
    fact: 'proposal.partnerCount',
    line: [
      [3, 0],
      [1, 'veel'],
    ],
  };
  const { element } = await mounted(rule(conditions, { points }), [
    issue('rule.value-type', '/conditions/all/1/not/any/0/value', '"x"', 'een getal'),
    issue('value.too-small', '/conditions/all/2/all', '0', 'minstens 1'),
    issue('points.unsorted', '/event/params/points/line/1', '1', 'meer dan 3'),
    issue('value.type', '/event/params/title', '3', 'tekst'),
    issue('rule.dates', '/event/params/validTo', '2020-01-01', ''),
    issue('ref.unknown-statement', '/event/params/source/statements/0', '9-9', 'een zin'),
  ]);
  for (const [name, field] of [
    ['Voorwaarde 2.1.1:', page.getByRole('textbox', { name: 'Waarde, Voorwaarde 2.1.1' })],
    ['Groep 3:', page.getByRole('group', { name: 'Groep 3' }).getByRole('combobox')],
    ['Punten:', page.getByRole('group', { name: 'Punt 2' }).getByRole('textbox', { name: 'Bij' })],
    ['Titel:', page.getByRole('textbox', { name: 'Titel (Nederlands)' })],
    ['Laatste dag:', page.getByRole('textbox', { name: 'Laatste dag' })],
  ] as const) {
    const message = page.getByRole('button', { name: new RegExp(`^${name} `, 'u') });
    const said = message.element().textContent?.trim().replace(`${name} `, '') ?? '';
    await message.click();
    await expect.poll(() => element.shadowRoot?.activeElement).toBe(field.element());
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(expect.stringContaining(said));
  }
  // What the form has no field for leads nowhere.
  await expect
    .element(page.getByText('Deze beleidszin bestaat niet', { exact: false }))
    .toBeVisible();
  expect(page.getByRole('button', { name: /Deze beleidszin bestaat niet/u }).elements()).toEqual(
    [],
  );
  expect(await axeViolations()).toEqual([]);
  await page.viewport(320, 700);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

it('calls a group a group, and a condition by its own number whatever is wrong in it', async () => {
  const many = leaf('proposal.partnerCount', 'in', [1, 'veel']);
  const { element } = await mounted(rule({ all: [decide, { not: { any: [many] } }] }), [
    issue('rule.too-deep', '/conditions/all/1/not', 'niveau 13', 'ten hoogste 12'),
    issue('rule.value-type', '/conditions/all/1/not/any/0/value/1', '"veel"', 'een getal'),
  ]);
  const group = page.getByRole('group', { name: 'Groep 2.1', exact: true });
  await page.getByRole('button', { name: /^Groep 2\.1: /u }).click();
  await expect
    .poll(() => element.shadowRoot?.activeElement)
    .toBe(group.getByRole('combobox').first().element());
  await page.getByRole('button', { name: /^Voorwaarde 2\.1\.1: /u }).click();
  await expect
    .poll(() => element.shadowRoot?.activeElement?.closest('[role="group"]'))
    .toBe(row('2.1.1').element());
});

it('leaves the list of what is wrong as it is under the hand of who types', async () => {
  const { element } = await mounted(rule(), [
    issue('value.too-small', '/event/params/title/nl', '', ''),
  ]);
  await page.getByRole('textbox', { name: 'Titel (Nederlands)' }).click();
  await userEvent.keyboard('a');
  element.issues = [...(element.issues ?? []), issue('value.type', '/event/params/points', '', '')];
  await expect.element(page.getByText(/kloppen 2 dingen nog niet/u)).toBeVisible();
  expect(
    page.getByRole('listitem').filter({ hasText: 'Titel (Nederlands):' }).elements(),
  ).toHaveLength(1);
  expect(page.getByRole('listitem').filter({ hasText: 'Punten:' }).elements()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: /^Punten:/u })).toBeVisible();
});

it('asks for a place in the JSON to be shown', async () => {
  const { element } = await mounted(rule(), [issue('value.type', '/event/params/points', '', '')]);
  element.draft = { kind: 'text', text: JSON.stringify(rule()) };
  const asked: unknown[] = [];
  element.addEventListener('rule-place', ({ detail }) => asked.push(detail.at));
  await page.getByRole('button', { name: /^\/event\/params\/points/u }).click();
  expect(asked).toEqual([{ kind: 'pointer', pointer: '/event/params/points' }]);
  expect(element.shadowRoot?.activeElement?.id).toBe('json');
});

it('tells when a person is done, and when they want the rule as it is published', async () => {
  const { element } = await mounted();
  const heard: string[] = [];
  element.addEventListener('rule-close', () => heard.push('close'));
  element.addEventListener('rule-reset', ({ detail }) => heard.push(detail.rule));
  await page.getByRole('button', { name: 'Terug naar uitgangspunt' }).click();
  await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
  expect(heard).toEqual(['ownership/decide', 'close']);
});

it('speaks English', async () => {
  const { element } = await mounted();
  element.language = 'en';
  await expect.element(page.getByRole('group', { name: 'Condition 1', exact: true })).toBeVisible();
  await expect.element(page.getByText(/This rule is right/u)).toBeVisible();
});

const nested = rule({ all: [decide, { not: { any: [partners, { all: [decide, partners] }] } }] });

it('fits a small screen, with groups in groups', async () => {
  await page.viewport(320, 700);
  await mounted(nested);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

it.each(['light', 'dark'])('has nothing that axe objects to in %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
  await mounted(nested, [issue('rule.value-type', '/conditions/all/0/value', '3')]);
  expect(await axeViolations()).toEqual([]);
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});
