import type { Scenario } from '@maatstaf/core';
import { review } from '@maatstaf/core/review';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafRuleList } from './rule-list.ts';

beforeEach(() => page.viewport(1280, 900));

const source = 'configuration';
const text = (title: string) => ({ nl: title, en: title });
const more = {
  parameters: [
    { id: 'unread', title: text('Jaren'), unit: 'years', min: 1, max: 10, default: 4, source },
  ],
};

async function mounted(changes: Partial<Scenario> = {}, packMore: object = more) {
  const { run, baseline } = await tinyRuns(changes, packMore);
  const element = await mount(new MaatstafRuleList(), { run, baseline });
  const heard: unknown[] = [];
  for (const name of [
    'rule-switch',
    'rule-open',
    'rule-reset',
    'parameter-change',
    'threshold-change',
  ] as const)
    element.addEventListener(name, ({ detail }: { detail: unknown }) => heard.push([name, detail]));
  return { element, heard, run, baseline };
}

const rule = (name: string | RegExp) => page.getByRole('article', { name });

it('puts every rule under its principle, or under what else it does', async () => {
  await mounted();
  const heads = page.getByRole('heading', { level: 3 }).elements();
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'Maatwerk',
    'Eigenaarschap',
    'Wie mee mag doen',
    'Hoogste bedragen',
    'Waar een mens naar kijkt',
    'Andere instellingen',
  ]);
  const ownership = page.getByRole('region', { name: 'Eigenaarschap' }).getByRole('article');
  expect(ownership.elements()).toHaveLength(2);
});

it('tells of a rule its sentence, its source, when it holds, what it does and how many it touches', async () => {
  await mounted();
  const decide = rule('Bewoners beslissen');
  await expect.element(decide.getByText('Rust op: vastgesteld door de raad (1-1)')).toBeVisible();
  await expect.element(decide.getByText('Geldt voor 2 van 7 voorstellen')).toBeVisible();
  await decide.getByText('Voorwaarden en bron').click();
  await expect.element(decide.getByText('residentsDecide: ja')).toBeVisible();
  await expect.element(decide.getByText('Geeft 80 punten.')).toBeVisible();
  await expect.element(decide.getByText('Bewoners beslissen zelf over hun plek.')).toBeVisible();
});

it('counts apart the proposals for which it cannot be said yet, and those of other parts', async () => {
  await mounted();
  await expect
    .element(rule('Commerciële uitbating'))
    .toMatchTextContent('Geldt voor 1 van 7 voorstellen; voor 1 nog niet te zeggen');
  await expect
    .element(rule('Ten hoogste de helft'))
    .toMatchTextContent('Geldt voor 2 van 2 voorstellen; telt niet voor 5 andere');
});

it('tells that a rule is switched off, by keyboard too, and shows that one is off', async () => {
  const { heard, element } = await mounted();
  const box = page.getByRole('switch', { name: 'In gebruik (Partners)' });
  await expect.element(box).toBeChecked();
  const own = box.element();
  if (own instanceof HTMLElement) own.focus();
  await userEvent.keyboard(' ');
  expect(heard).toEqual([['rule-switch', { rule: 'ownership/partners', on: false }]]);
  element.run = (await tinyRuns({ rulesOff: ['ownership/partners'] }, more)).run;
  await expect.element(box).not.toBeChecked();
  await expect
    .element(rule(/^Partners/u).getByText('Deze regel staat uit en telt nergens mee.'))
    .toBeVisible();
  await rule(/^Partners/u)
    .getByRole('button', { name: 'Terug naar uitgangspunt (Partners)' })
    .click();
  expect(heard.at(-1)).toEqual(['rule-reset', { rule: 'ownership/partners' }]);
});

it('marks a rule that says something else than in the baseline, and shows both', async () => {
  const { element, run } = await mounted();
  const rules = run.pack.rules.map((each) =>
    each.name === 'ownership/decide' && each.event.type === 'score'
      ? { ...each, event: { ...each.event, params: { ...each.event.params, points: 40 } } }
      : each,
  );
  const pack = { ...run.pack, rules };
  element.run = { ...run, pack, assessment: { ...run.assessment } };
  const decide = rule('Bewoners beslissen gewijzigd in dit scenario');
  await decide.getByText('Voorwaarden en bron').click();
  await expect.element(decide.getByText('Geeft 40 punten.')).toBeVisible();
  await expect.element(decide.getByText('Geeft 80 punten.')).toBeVisible();
  await expect.element(page.getByRole('status')).toMatchTextContent('6 regels. 1 veranderd.');
});

it('finds rules by their words and by what was chosen to be seen, and says how many', async () => {
  await mounted({ rulesOff: ['ownership/partners'] });
  await page.getByRole('searchbox', { name: 'Zoek in de regels' }).fill('partner');
  await expect.element(page.getByRole('status')).toMatchTextContent(/^2 van 6 regels/u);
  await page.getByRole('combobox', { name: 'Toon' }).selectOptions('wat uit staat');
  await expect.element(page.getByRole('status')).toMatchTextContent(/^1 van 6 regels/u);
  await page.getByRole('searchbox').fill('niets hiervan');
  await expect.element(page.getByText('Geen enkele regel past bij wat u zoekt.')).toBeVisible();
});

it('lets a parameter be set within its range, and refuses what lies outside it', async () => {
  const { heard } = await mounted();
  const field = page.getByRole('textbox', { name: 'Jaren' });
  await expect.element(field).toHaveValue('4');
  await expect
    .element(field)
    .toHaveAccessibleDescription(
      /Uitgangspunt 4.jaar, van 1.jaar tot en met 10.jaar\. Instelling/u,
    );
  await field.fill('11');
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(field).toHaveAccessibleDescription(/Vul een getal in van 1.jaar/u);
  await expect.element(field).toHaveValue('11');
  expect(heard).toEqual([]);
  await field.fill('6');
  await userEvent.keyboard('{Enter}');
  expect(heard).toEqual([['parameter-change', { parameter: 'unread', value: 6 }]]);
});

it('leaves what is being typed alone while something else is drawn', async () => {
  const { element } = await mounted();
  const field = page.getByRole('textbox', { name: 'Jaren' });
  await field.fill('8');
  element.findings = [];
  await element.updateComplete;
  await expect.element(field).toHaveValue('8');
});

it('puts a parameter that was changed back to the baseline', async () => {
  const { heard } = await mounted({ parameters: { unread: 7 } });
  await expect.element(page.getByRole('textbox', { name: 'Jaren' })).toHaveValue('7');
  await page.getByRole('button', { name: 'Terug naar uitgangspunt (Jaren)' }).click();
  expect(heard).toEqual([['parameter-change', { parameter: 'unread', value: 4 }]]);
});

it('sets the threshold of a policy that has one, and switches it off', async () => {
  const allocation = {
    budgetCents: 10_000_000,
    method: { kind: 'ranking', mode: 'skip', partial: true },
    tieBreaks: [{ kind: 'lottery', seed: 'proef' }],
    threshold: { points: 30, principles: ['ownership'] },
    source,
  };
  const { heard } = await mounted({}, { ...more, allocation });
  const field = page.getByRole('textbox', { name: 'Punten voor de drempel' });
  await field.fill('101');
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveAccessibleDescription(/van 0 tot en met 100/u);
  await field.fill('42,5');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('switch', { name: 'De drempel geldt' }).click();
  expect(heard).toEqual([
    ['threshold-change', { points: 42.5 }],
    ['threshold-change', { points: null }],
  ]);
});

it('says at a rule what the check found about it', async () => {
  const { element, run } = await mounted();
  element.findings = await review({ pack: run.pack, dataset: run.dataset });
  const about = element.findings.filter(({ concerns }) => concerns.includes('parameter:unread'));
  expect(about.map(({ code }) => code)).toEqual(['parameter.unused']);
  await expect
    .element(page.getByRole('region', { name: 'Andere instellingen' }).getByRole('listitem'))
    .toMatchTextContent(/geen regel en geen grens leest haar/u);
});

it('calls rules by their titles in what was noticed, and never by their ids', async () => {
  const { element, run } = await mounted();
  const [narrow, wide] = run.pack.rules;
  if (narrow === undefined || wide === undefined) throw new Error('The tiny policy has no rules.');
  element.findings = [
    {
      code: 'rule.implied',
      severity: 'notice',
      file: 'pack.json',
      at: { kind: 'file' },
      concerns: [`rule:${narrow.name}`],
      details: { narrow: narrow.name, wide: wide.name },
      accepted: null,
    },
  ];
  const note = page.getByText(/geldt ook/u).first();
  await expect
    .element(note)
    .toMatchTextContent(
      `waar ‘${narrow.event.params.title.nl}’ geldt, geldt ook ‘${wide.event.params.title.nl}’`,
    );
  await expect.element(note).not.toMatchTextContent(wide.name);
});

it('tells which rule a person wants to change, or that a new one is wanted', async () => {
  const { heard } = await mounted();
  await page.getByRole('button', { name: 'Wijzigen (Partners)' }).click();
  await page.getByRole('button', { name: 'Nieuwe regel maken' }).click();
  expect(heard).toEqual([
    ['rule-open', { rule: 'ownership/partners' }],
    ['rule-open', { rule: null }],
  ]);
});

it('speaks English', async () => {
  const { element } = await mounted();
  element.language = 'en';
  const partners = rule('Partners');
  await expect.element(partners.getByText('Rests on: adopted by the council (1-1)')).toBeVisible();
  await partners.getByText('Conditions and source').click();
  await expect.element(partners.getByText('proposal.partnerCount: at least 1')).toBeVisible();
});

it('fits a small screen', async () => {
  await page.viewport(320, 700);
  await mounted();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

it.each(['light', 'dark'])('has nothing that axe objects to in %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
  await mounted({ rulesOff: ['ownership/partners'], parameters: { unread: 7 } });
  for (const details of page.getByText('Voorwaarden en bron').elements())
    details.closest('details')?.setAttribute('open', '');
  expect(await axeViolations()).toEqual([]);
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});
