import { page, userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import type { Draw } from './draw-change-event.ts';
import { MaatstafLotteryDraw } from './lottery-draw.ts';

async function mounted(draw?: Draw) {
  const element = await mount(new MaatstafLotteryDraw(), { draw, languages: ['nl', 'en'] });
  const told: (Draw | null)[] = [];
  element.addEventListener('draw-change', ({ detail }) => told.push(detail.draw));
  return { element, told };
}

const day = page.getByLabelText('Dag van de trekking');
const dutch = page.getByRole('textbox', { name: 'Bron (Nederlands)' });
const english = page.getByRole('textbox', { name: 'Bron (Engels)' });
const draw: Draw = { on: '2026-06-02', source: { nl: 'De notaris', en: 'The notary' } };

it('tells the day and the source once both are there, in every language of the policy', async () => {
  const { told } = await mounted();
  await day.fill('2026-06-02');
  await expect.element(day).toHaveAccessibleDescription(/allebei in/u);
  await dutch.fill(' De notaris ');
  await userEvent.keyboard('{Tab}');
  expect(told).toEqual([]);
  await english.fill('The notary');
  await userEvent.keyboard('{Tab}');
  expect(told).toEqual([draw]);
  await expect.element(day).not.toHaveAccessibleDescription(/allebei in/u);
  expect(await axeViolations()).toEqual([]);
});

it('takes the draw away only when all is emptied', async () => {
  const { told } = await mounted(draw);
  await expect.element(day).toHaveValue('2026-06-02');
  await day.fill('');
  await dutch.fill('');
  await userEvent.keyboard('{Tab}');
  expect(told).toEqual([]);
  await expect.element(dutch).toHaveAccessibleDescription(/allebei in/u);
  await english.fill('');
  await userEvent.keyboard('{Tab}');
  expect(told).toEqual([null]);
});

it('follows a step back, and leaves what is half filled in alone while the same draw is drawn anew', async () => {
  const { element } = await mounted(draw);
  await english.fill('');
  await userEvent.keyboard('{Tab}');
  element.draw = { ...draw };
  await element.updateComplete;
  await expect.element(english).toHaveValue('');
  element.draw = undefined;
  await expect.element(dutch).toHaveValue('');
});

it('refuses a source that is too long to be read again', async () => {
  const { told } = await mounted(draw);
  await english.fill('x'.repeat(2_001));
  await userEvent.keyboard('{Tab}');
  await expect.element(english).toHaveAccessibleDescription(/te lang/u);
  expect(told).toEqual([]);
});
