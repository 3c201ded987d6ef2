import { page, userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafSettings } from './settings.ts';
import type {
  BudgetChangeEvent,
  MethodChangeEvent,
  NeedModelChangeEvent,
} from './settings-events.ts';

async function mounted() {
  const { baseline, run } = await tinyRuns();
  const element = await mount(new MaatstafSettings(), { run, baseline });
  const budgets: BudgetChangeEvent['detail'][] = [];
  const methods: MethodChangeEvent['detail'][] = [];
  element.addEventListener('budget-change', (event) => budgets.push(event.detail));
  element.addEventListener('method-change', (event) => methods.push(event.detail));
  return {
    element,
    budgets,
    methods,
    budget: page.getByRole('textbox', { name: 'Budget in euro' }),
  };
}

it('shows the budget as Dutch readers write it, and tells a new one in cents', async () => {
  const { budget, budgets } = await mounted();
  await expect.element(budget).toHaveValue('100.000');
  await budget.fill('125.000');
  await userEvent.keyboard('{Tab}');
  expect(budgets).toEqual([{ budgetCents: 12_500_000 }]);
});

it('leaves room for the focus ring of the budget above the line below it', async () => {
  const { element, budget } = await mounted();
  await userEvent.tab();
  const field = budget.element();
  expect(element.renderRoot.querySelector(':focus-visible')).toBe(field);
  const { outlineWidth, outlineOffset } = getComputedStyle(field);
  const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  expect(reach).toBeGreaterThan(3);
  const below = element.renderRoot.querySelector('#budget-note')?.getBoundingClientRect();
  expect(below?.top).toBeGreaterThanOrEqual(field.getBoundingClientRect().bottom + reach);
});

it('refuses what is no amount, says what is expected, and keeps what was typed', async () => {
  const { budget, budgets } = await mounted();
  await budget.fill('veel');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('alert')).toMatchTextContent('Vul een bedrag in');
  await expect.element(budget).toHaveAttribute('aria-invalid', 'true');
  await expect.element(budget).toHaveValue('veel');
  expect(budgets).toEqual([]);
});

it('names the largest budget there is to who asks for more', async () => {
  const { element, budget, budgets } = await mounted();
  await budget.fill('10.000.000.001');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent(/ten hoogste €.10\.000\.000\.000/u);
  expect(budgets).toEqual([]);
  element.run = (await tinyRuns({ budgetCents: 500_000 })).run;
  await expect.element(budget).toHaveValue('5.000');
  await expect.element(budget).toHaveAttribute('aria-invalid', 'false');
});

it('leaves what somebody is typing when it is drawn anew, with another outcome too', async () => {
  const { element, budget, budgets } = await mounted();
  await budget.fill('90.000');
  element.run = (await tinyRuns({ principleWeights: { tailoring: 7 } })).run;
  await element.updateComplete;
  await expect.element(budget).toHaveValue('90.000');
  await userEvent.keyboard('{Enter}');
  expect(budgets).toEqual([{ budgetCents: 9_000_000 }]);
});

it('tells another method, and whether the last proposal may get a part', async () => {
  const { methods } = await mounted();
  await page.getByRole('radio', { name: 'Stoppen' }).click();
  await page.getByRole('checkbox', { name: 'Het laatste voorstel mag een deel krijgen' }).click();
  expect(methods).toEqual([
    { method: { kind: 'ranking', mode: 'strict', partial: true } },
    { method: { kind: 'ranking', mode: 'skip', partial: false } },
  ]);
});

it('offers the indices of need by name, and tells which one is chosen', async () => {
  const { element } = await mounted();
  const chosen: NeedModelChangeEvent['detail'][] = [];
  element.addEventListener('need-model-change', (event) => chosen.push(event.detail));
  const select = page.getByRole('combobox', { name: 'Kwetsbaarheid gemeten met' });
  await expect.element(select).toHaveValue('published');
  await select.selectOptions('Schattingen');
  await select.selectOptions('Kwetsbaarheidsindex');
  expect(chosen).toEqual([{ needModel: 'estimates' }, { needModel: null }]);
});

it('warns beside the choice of what must be known of the index in use', async () => {
  const { element } = await mounted();
  const select = page.getByRole('combobox', { name: 'Kwetsbaarheid gemeten met' });
  await expect.element(select).not.toHaveAccessibleDescription(/schattingen/u);
  element.run = (await tinyRuns({ needModel: 'estimates' })).run;
  await expect.element(select).toHaveValue('estimates');
  await expect.element(select).toHaveAccessibleDescription('Dit zijn schattingen, geen tellingen.');
  expect(await axeViolations()).toEqual([]);
});

it('has nothing that axe objects to', async () => {
  await mounted();
  expect(await axeViolations()).toEqual([]);
});
