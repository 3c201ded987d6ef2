import { page, userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafWeights } from './weights.ts';
import type { LockChangeEvent, WeightChangeEvent } from './weight-events.ts';

async function mounted() {
  const { baseline, run } = await tinyRuns({ principleWeights: { tailoring: 3, ownership: 1 } });
  const element = await mount(new MaatstafWeights(), { run, baseline });
  const moves: WeightChangeEvent['detail'][] = [];
  element.addEventListener('weight-change', (event) => moves.push(event.detail));
  return { element, moves };
}

it('names each slider by its principle and says its share', async () => {
  await mounted();
  const slider = page.getByRole('slider', { name: 'Eigenaarschap', exact: true });
  await expect.element(slider).toHaveAttribute('aria-valuetext', '25\u00a0%');
  await expect.element(slider).toHaveValue('25');
});

it('tells a move by keyboard as a share of the level', async () => {
  const { moves } = await mounted();
  const slider = page.getByRole('slider', { name: 'Eigenaarschap', exact: true }).element();
  if (slider instanceof HTMLElement) slider.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(moves).toEqual([{ level: 'principle', id: 'ownership', share: 0.26 }]);
});

it('leaves a slider where somebody put it until there is an outcome', async () => {
  const { element } = await mounted();
  const slider = page.getByRole('slider', { name: 'Eigenaarschap', exact: true });
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  // What else is worked out meanwhile is of the outcome before.
  element.tippingPoints = new Map();
  await element.updateComplete;
  await expect.element(slider).toHaveValue('28');
  await expect.element(slider).toHaveAttribute('aria-valuetext', '28\u00a0%');
  const { run } = await tinyRuns({ principleWeights: { tailoring: 4, ownership: 1 } });
  element.run = run;
  await expect.element(slider).toHaveValue('20');
  await expect.element(slider).toHaveAttribute('aria-valuetext', '20\u00a0%');
});

it('says a share with its decimals aloud, and of the baseline as well, as the field shows it', async () => {
  const { run } = await tinyRuns({ principleWeights: { tailoring: 2, ownership: 1 } });
  await mount(new MaatstafWeights(), { run, baseline: run });
  const slider = page.getByRole('slider', { name: 'Eigenaarschap', exact: true });
  await expect.element(slider).toHaveAttribute('aria-valuetext', '33,33\u00a0%');
  await expect.element(page.getByText(/Uitgangspunt 33,33\s%/u)).toBeVisible();
});

const field = () => page.getByRole('textbox', { name: 'Eigenaarschap, aandeel in procenten' });

it.each([
  { typed: '33,3', key: 'Tab' },
  { typed: '33.3', key: 'Enter' },
])('takes $typed as an exact percentage at $key', async ({ typed, key }) => {
  const { moves } = await mounted();
  await field().fill(typed);
  await userEvent.keyboard(`{${key}}`);
  expect(moves).toEqual([{ level: 'principle', id: 'ownership', share: 0.333 }]);
});

it.each([
  { language: 'nl', value: '33,33' },
  { language: 'en', value: '33.33' },
] as const)('writes a share as readers of $language do', async ({ language, value }) => {
  const { baseline, run } = await tinyRuns({ principleWeights: { tailoring: 2, ownership: 1 } });
  await mount(new MaatstafWeights(), { run, baseline, language });
  const fields = page.getByRole('textbox', { name: /(Eigenaarschap|Ownership), / });
  await expect.element(fields).toHaveValue(value);
  await expect.element(fields).toHaveAttribute('inputmode', 'decimal');
});

it.each(['150', '-5', 'veel', ''])(
  'refuses "%s", says what is expected, and keeps what was typed',
  async (typed) => {
    const { moves } = await mounted();
    await field().fill(typed);
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('alert')).toMatchTextContent('van 0 tot en met 100');
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field()).toHaveAccessibleDescription(/van 0 tot en met 100/u);
    await expect.element(field()).toHaveValue(typed);
    expect(await axeViolations()).toEqual([]);
    expect(moves).toEqual([]);
  },
);

it('forgets what was refused when there is another outcome', async () => {
  const { element } = await mounted();
  await field().fill('150');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('alert')).toBeVisible();
  element.run = element.baseline;
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await expect.element(field()).toHaveAttribute('aria-invalid', 'false');
  await expect.element(field()).toHaveValue('50');
});

it('leaves what somebody is typing when it is drawn anew, with another outcome too', async () => {
  const { element, moves } = await mounted();
  await field().fill('70');
  element.tippingPoints = new Map();
  await element.updateComplete;
  element.run = (await tinyRuns({ principleWeights: { ownership: 3 } })).run;
  await element.updateComplete;
  await expect.element(field()).toHaveValue('70');
  await userEvent.keyboard('{Enter}');
  expect(moves).toEqual([{ level: 'principle', id: 'ownership', share: 0.7 }]);
});

it('keeps what was committed until there is an outcome with it, and its selection', async () => {
  const { element } = await mounted();
  await field().fill('60');
  await userEvent.keyboard('{Enter}');
  const input = field().element();
  if (!(input instanceof HTMLInputElement)) throw new Error('The weight has no field.');
  input.select();
  element.tippingPoints = new Map();
  await element.updateComplete;
  expect(input.value).toBe('60');
  element.run = (await tinyRuns({ principleWeights: { tailoring: 2, ownership: 3 } })).run;
  await element.updateComplete;
  expect([input.value, input.selectionStart, input.selectionEnd]).toEqual(['60', 0, 2]);
  element.run = (await tinyRuns({ principleWeights: { tailoring: 3, ownership: 1 } })).run;
  await element.updateComplete;
  expect(input.value).toBe('25');
});

it('steps by one percent with the arrows, and no further than 0 and 100', async () => {
  const { moves } = await mounted();
  await field().fill('25');
  await userEvent.keyboard('{ArrowUp}');
  await field().fill('0,5');
  await userEvent.keyboard('{ArrowDown}');
  await field().fill('100');
  await userEvent.keyboard('{ArrowUp}');
  expect(moves.map(({ share }) => share)).toEqual([0.26, 0, 1]);
});

it('shows where the baseline stood, and what each weight really decides', async () => {
  await mounted();
  await expect.element(page.getByText(/Uitgangspunt 50/u).first()).toBeVisible();
  await expect.element(page.getByText(/bepaalt \d+.% van de verschillen/u).first()).toBeVisible();
});

it('says in the room of tipping points that they come there, only where somebody will tell them', async () => {
  const { element } = await mounted();
  const room = () => [...element.renderRoot.querySelectorAll('maatstaf-tipping-points')];
  expect(room()).toEqual([]);
  element.tippingPoints = new Map();
  await element.updateComplete;
  expect(room().map(({ textContent }) => textContent.trim())).toEqual(
    element.run?.pack.principles.map(() => 'Hier komen omslagpunten.'),
  );
  for (const each of room()) expect(each.getBoundingClientRect().height).toBe(46);
});

it('draws the criteria of a principle when they are asked for, and keeps them then', async () => {
  const { element } = await mounted();
  expect(element.renderRoot.querySelectorAll('details input').length).toBe(0);
  const summary = page.getByText(/2 criteria/u);
  await summary.click();
  await expect.element(page.getByRole('slider', { name: 'Zeggenschap' })).toBeVisible();
  await summary.click();
  await expect.element(page.getByRole('slider', { name: 'Zeggenschap' })).not.toBeInTheDocument();
  expect(element.renderRoot.querySelectorAll('details input[type=range]').length).toBe(2);
});

it('opens the criteria of a principle, locks one, and asks for the baseline', async () => {
  const { element } = await mounted();
  const locks: LockChangeEvent['detail'][] = [];
  let resets = 0;
  element.addEventListener('lock-change', (event) => locks.push(event.detail));
  element.addEventListener('weights-reset', () => (resets += 1));
  await page.getByText(/2 criteria/u).click();
  await page.getByRole('checkbox', { name: 'Vastzetten (aandeel van Zeggenschap)' }).click();
  expect(locks).toEqual([{ level: 'criterion', id: 'control', locked: true }]);
  await page.getByRole('button', { name: 'Terug naar uitgangspunt' }).click();
  expect(resets).toBe(1);
});

it('has nothing that axe objects to', async () => {
  await mounted();
  await page.getByText(/2 criteria/u).click();
  expect(await axeViolations()).toEqual([]);
});
