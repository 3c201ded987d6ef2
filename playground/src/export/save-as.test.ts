import { compiled } from '@maatstaf/core';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openPack } from '../packs/open-pack.ts';
import { openSession } from '../state/session.ts';
import type { View } from '../views/views.ts';
import '../views/neighbourhoods/neighbourhoods-view.ts';
import './save-as.ts';
import { detailsOf } from './details-of.ts';
import { readWorkbook } from './read-workbook.test-data.ts';
import { tablesOf } from './tables-of.ts';
import { tablesXlsx } from './tables-xlsx.ts';

afterEach(() => document.body.replaceChildren());

async function opened(view: View) {
  const { pack, dataset } = await openPack('maastricht-2025');
  const session = await openSession(pack, dataset, compiled);
  const drawn = document.createElement(`maatstaf-${view}-view`);
  const menu = document.createElement('maatstaf-save-as');
  for (const element of [drawn, menu]) Object.assign(element, { session, language: 'nl', view });
  const section = document.createElement('section');
  section.append(drawn, menu);
  document.body.replaceChildren(section);
  await menu.updateComplete;
  return { session, menu };
}

/** What is handed over as a download, by name, instead of onto the disk. */
function caught(): Map<string, Promise<Blob>> {
  const saved = new Map<string, Promise<Blob>>();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    saved.set(
      this.download,
      fetch(this.href).then((response) => response.blob()),
    );
  });
  return saved;
}

it('keeps the tables and drawings of a view by keyboard, each with where it comes from', async () => {
  await opened('neighbourhoods');
  await expect.element(page.getByRole('listbox')).toBeVisible();
  const saved = caught();
  const menu = page.getByText('Opslaan als …');
  const save = async (entry: RegExp): Promise<void> => {
    await userEvent.click(menu);
    const button = page.getByRole('button', { name: entry });
    await expect.element(button).toBeVisible();
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/is opgeslagen/u)).toBeVisible();
    await expect.element(button).not.toBeInTheDocument();
  };
  try {
    await save(/^Euro per buurt \(CSV\)/u);
    await save(/^Schematische kaart.*SVG/u);
    await save(/^Schematische kaart.*PNG/u);
    await save(/XLSX/u);
  } finally {
    vi.restoreAllMocks();
  }
  const [table, drawing, picture, workbook] = await Promise.all(saved.values());
  expect([...saved.keys()].map((name) => name.replace(/\d{4}-\d\d-\d\d/u, 'DAY'))).toEqual([
    'maastricht-2025-euro-per-buurt-DAY.csv',
    expect.stringMatching(/^maastricht-2025-schematische-kaart-.*\.svg$/u),
    expect.stringMatching(/^maastricht-2025-schematische-kaart-.*\.png$/u),
    'maastricht-2025-buurten-DAY.xlsx',
  ]);
  for (const text of [await table?.text(), await drawing?.text()]) {
    expect(text).toContain('De bedragen zijn voorbeelden');
    expect(text).toContain('maastricht-2025 1.0.0');
    expect(text).toContain('maastricht-2026-ronde-1');
    expect(text).toContain('uitgangspunt');
  }
  expect((await createImageBitmap(picture ?? new Blob())).width).toBeGreaterThan(900);
  expect(await workbook?.slice(0, 2).text()).toBe('PK');
});

it('closes when a person goes on to something else, so that it lies over nothing that has the focus', async () => {
  const { menu } = await opened('division');
  const details = menu.renderRoot.querySelector('details');
  await userEvent.click(page.getByText('Opslaan als …'));
  await expect.element(page.getByRole('button', { name: /XLSX/u })).toBeVisible();
  await userEvent.tab();
  expect(details?.open).toBe(true);
  const next = document.createElement('button');
  document.body.append(next);
  next.focus();
  await expect.poll(() => details?.open).toBe(false);
});

it('has every proposal, neighbourhood and rule in its tables, with amounts that add up', async () => {
  const { session } = await opened('division');
  const { run } = session;
  const table = (view: View) => tablesOf(view, session, 'nl')[0]?.rows ?? [];
  const sum = (view: View, column: number) =>
    table(view).reduce((total, row) => total + Number(row[column] ?? 0), 0);
  expect(table('division')).toHaveLength(run.dataset.proposals.length);
  expect(sum('division', 11)).toBe(run.allocation.spentCents);
  expect(table('neighbourhoods')).toHaveLength(44);
  expect(sum('neighbourhoods', 6)).toBe(run.allocation.spentCents);
  expect(table('rules')).toHaveLength(run.pack.rules.length);
  const wide = (['division', 'neighbourhoods', 'rules', 'fairness'] as const)
    .flatMap((view) => tablesOf(view, session, 'en'))
    .filter(({ columns, rows }) => rows.some((row) => row.length !== columns.length));
  expect(wide).toEqual([]);
});

it('writes text as text in a workbook, so that nothing runs', async () => {
  const { session } = await opened('division');
  const evil = {
    title: 'T',
    columns: [{ title: 'a', kind: 'text' as const }],
    rows: [['=HYPERLINK("x")']],
  };
  const blob = await tablesXlsx([evil], detailsOf(session, '2026-03-01', 'nl'), 'Over');
  expect((await readWorkbook(blob)).get('T')).toEqual([['a'], ['=HYPERLINK("x")']]);
});

it('offers nothing while the outcome of the settings in hand is not there', async () => {
  const { session, menu } = await opened('division');
  menu.session = { ...session, pending: { kind: 'awaited', earlier: session.run } };
  await menu.updateComplete;
  expect(menu.renderRoot.querySelector('details')).toBeNull();
});
