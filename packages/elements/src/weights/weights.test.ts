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

it('takes an exact percentage in the number field, and puts back what is no number', async () => {
  const { moves } = await mounted();
  const field = page.getByRole('spinbutton', { name: 'Eigenaarschap, aandeel in procenten' });
  await field.fill('50');
  await userEvent.keyboard('{Tab}');
  expect(moves).toEqual([{ level: 'principle', id: 'ownership', share: 0.5 }]);
  await field.fill('');
  await userEvent.keyboard('{Tab}');
  await expect.element(field).toHaveValue(25);
  expect(moves).toHaveLength(1);
});

it('shows where the baseline stood, and what each weight really decides', async () => {
  await mounted();
  await expect.element(page.getByText(/Uitgangspunt 50/u).first()).toBeVisible();
  await expect.element(page.getByText(/bepaalt \d+.% van de verschillen/u).first()).toBeVisible();
});

it('opens the criteria of a principle, locks one, and asks for the baseline', async () => {
  const { element } = await mounted();
  const locks: LockChangeEvent['detail'][] = [];
  let resets = 0;
  element.addEventListener('lock-change', (event) => locks.push(event.detail));
  element.addEventListener('weights-reset', () => (resets += 1));
  await page.getByText(/2 criteria/u).click();
  await page.getByRole('checkbox', { name: 'Vast (aandeel van Zeggenschap)' }).click();
  expect(locks).toEqual([{ level: 'criterion', id: 'control', locked: true }]);
  await page.getByRole('button', { name: 'Terug naar uitgangspunt' }).click();
  expect(resets).toBe(1);
});

it('has nothing that axe objects to', async () => {
  await mounted();
  await page.getByText(/2 criteria/u).click();
  expect(await axeViolations()).toEqual([]);
});
