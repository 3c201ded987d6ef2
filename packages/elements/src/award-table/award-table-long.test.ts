import { compare, compiled, type Run, run } from '@maatstaf/core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafAwardTable } from './award-table.ts';

beforeEach(() => page.viewport(1280, 900));

const length = 1_200;

/** The tiny policy with so many copies of one proposal in its first pool. */
async function longRun(): Promise<Run> {
  const { baseline } = await tinyRuns();
  const { pack, dataset } = baseline;
  const own = dataset.proposals.find(({ id }) => id === 'p-garden');
  if (own === undefined) throw new Error('The fixture has another proposal.');
  const copies = Array.from({ length }, (_, at) => ({ ...own, id: `copy-${at}` }));
  return run({ pack, dataset: { ...dataset, proposals: copies }, evaluator: compiled });
}

async function mounted() {
  const long = await longRun();
  const element = await mount(new MaatstafAwardTable(), {
    run: long,
    comparison: compare(long, long),
  });
  const region = element.renderRoot.querySelector<HTMLElement>('.windowed');
  if (region === null) throw new Error('The list has no region of its own.');
  return { element, region };
}

const rows = (region: HTMLElement) => [
  ...region.querySelectorAll<HTMLTableRowElement>('tr[aria-rowindex]'),
];

it('draws of a list of thousands only what is on the screen, and says how long the list is', async () => {
  const { region } = await mounted();
  expect(rows(region).length).toBeLessThan(40);
  expect(region.querySelector('table')?.getAttribute('aria-rowcount')).toBe(String(length + 1));
  expect(rows(region)[0]?.ariaRowIndex).toBe('2');
  const inRows = () =>
    region.scrollHeight / (rows(region)[0]?.getBoundingClientRect().height ?? NaN);
  // How high a row is, is measured once one is drawn.
  await expect.poll(() => inRows() > length && inRows() < length + 2).toBe(true);
});

it('gives every row the same height, wide and narrow', async () => {
  const { region } = await mounted();
  const heights = () => new Set(rows(region).map((row) => row.getBoundingClientRect().height)).size;
  expect(heights()).toBe(1);
  await page.viewport(320, 700);
  await expect.poll(heights).toBe(1);
  expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
});

it('comes to its last row by keyboard', async () => {
  const { region } = await mounted();
  region.focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => rows(region).at(-1)?.ariaRowIndex).toBe(String(length + 1));
  const box = region.getBoundingClientRect();
  expect(rows(region).at(-1)?.getBoundingClientRect().bottom).toBeLessThanOrEqual(box.bottom + 1);
});

it('keeps the focus on a row that leaves the screen', async () => {
  const { element, region } = await mounted();
  const why = rows(region)[1]?.querySelector('button');
  why?.focus();
  region.scrollTop = 40_000;
  await expect.poll(() => Number(rows(region).at(-1)?.ariaRowIndex)).toBeGreaterThan(200);
  expect(element.shadowRoot?.activeElement).toBe(why);
  expect(rows(region)[0]?.ariaRowIndex).toBe('3');
});

it('draws rows where a filter leaves fewer than stood above what was shown', async () => {
  const { element, region } = await mounted();
  const lastAtTheEnd = (): number => {
    region.scrollTop = region.scrollHeight;
    return Number(rows(region).at(-1)?.ariaRowIndex);
  };
  // The region gets its height when it is known how high a row is.
  await expect.poll(lastAtTheEnd).toBe(length + 1);
  element.keeps = ({ id }) => Number(id.replace('copy-', '')) < 600;
  await element.updateComplete;
  expect(rows(region).length).toBeGreaterThan(5);
  await expect.poll(() => Number(rows(region).at(-1)?.ariaRowIndex)).toBe(601);
  expect(region.querySelector('table')?.getAttribute('aria-rowcount')).toBe('601');
});

it('prints the first five hundred rows, and how many there are', async () => {
  const { element, region } = await mounted();
  window.dispatchEvent(new Event('beforeprint'));
  expect(rows(region).length).toBe(500);
  expect(element.renderRoot.textContent).toContain(
    'Afgedrukt zijn de eerste 500 van 1.200 voorstellen.',
  );
  window.dispatchEvent(new Event('afterprint'));
  expect(rows(region).length).toBeLessThan(40);
});

it('has nothing that axe objects to', async () => {
  await mounted();
  expect(await axeViolations()).toEqual([]);
});
