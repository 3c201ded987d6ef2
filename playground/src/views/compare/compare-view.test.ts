import { compiled } from '@maatstaf/core';
import { methodWords } from '@maatstaf/elements/comparison';
import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../tokens.css';
import '../../page.css';
import { openPack } from '../../packs/open-pack.ts';
import { budgetEdit } from '../../state/scenario-edits.ts';
import { openSession, type Session } from '../../state/session.ts';
import { editSession } from '../../state/session-steps.ts';
import { MaatstafCompareView } from './compare-view.ts';

beforeEach(async () => {
  await page.viewport(1280, 900);
});

async function opened(
  packId: string,
  language: 'nl' | 'en',
): Promise<{ readonly view: MaatstafCompareView; readonly session: Session }> {
  const { pack, dataset } = await openPack(packId);
  const session = await openSession(pack, dataset, compiled);
  document.documentElement.lang = language;
  const view = new MaatstafCompareView();
  Object.assign(view, { session, language });
  const main = document.createElement('main');
  main.append(view);
  document.body.replaceChildren(main);
  await view.updateComplete;
  return { view, session };
}

const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
const figures = page.getByRole('table', { name: /^(Kerncijfers|Key figures)$/u });
const head = (name: RegExp) => figures.getByRole('columnheader', { name });

async function violations(): Promise<readonly string[]> {
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const found = await axe.run(document.body, { runOnly: { type: 'tag', values } });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('the view Vergelijken', { timeout: 120_000 }, () => {
  it('works out the best choice for Maastricht in a worker, beside the baseline', async () => {
    const { session } = await opened('maastricht-2025', 'nl');
    await expect.element(head(/Uitgangspunt/u)).toBeVisible();
    await expect
      .element(box('Hoogste som van scores'))
      .toHaveAccessibleDescription(
        `${methodWords('nl').takes} U kunt intussen verder werken, of stoppen.`,
      );
    expect(methodWords('nl').takes).toMatch(/1\.000 voorstellen .* langer dan 20 seconden\.$/u);
    await box('Hoogste som van scores').click();
    await expect.element(page.getByRole('progressbar')).toBeVisible();
    await expect.element(head(/Hoogste som van scores/u), { timeout: 60_000 }).toBeVisible();
    await expect.element(page.getByText('Alle 3 kolommen zijn klaar.')).toBeVisible();
    const budget = figures.getByRole('row', { name: /^Budget/u });
    await expect.element(budget).toMatchTextContent(/(€.1\.200\.000\s*){3}/u);
    const cells = figures.getByRole('row', { name: /^Voorstellen met geld/u }).getByRole('cell');
    const funded = session.baseline.allocation.awardedCents.filter((cents) => cents > 0).length;
    await expect.element(cells.first()).toMatchTextContent(String(funded));
    expect(Number(cells.last().element().textContent)).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  });

  it('asks for columns where there are too few to compare', async () => {
    await opened('greenford-2026', 'nl');
    const said = page.getByRole('status').filter({ hasText: /./u });
    await expect.element(said).toHaveTextContent('Beide kolommen zijn klaar.');
    await box('Uw scenario').click();
    await expect.element(said).toHaveTextContent('Kies er nog een om te vergelijken.');
    await box('Uitgangspunt').click();
    await expect.element(said).toHaveTextContent('Kies twee kolommen om te vergelijken.');
  });

  it('puts a scenario that is kept under a name beside the baseline', async () => {
    const { view, session } = await opened('greenford-2026', 'en');
    const scenario = { ...session.baseline.scenario, budgetCents: 0 };
    view.session = {
      ...session,
      readKept: () => Promise.resolve([{ id: 'one', name: 'Nothing to spend', scenario }]),
    };
    await box('Nothing to spend').click();
    await expect.element(head(/Nothing to spend/u)).toBeVisible();
    const funded = figures.getByRole('row', { name: /^Proposals with money/u });
    await expect.element(funded.getByRole('cell').last()).toHaveTextContent('0');
  });

  it('gives the reason of a method that cannot keep to limits, and compares without them', async () => {
    const { view } = await opened('maastricht-2025', 'nl');
    await box('Gelijke delen per buurt, naar score, rest naar de meeste punten per euro').click();
    await expect
      .element(page.getByText(/kan zich hier niet aan houden: Basis voor/u))
      .toBeVisible();
    expect(head(/Gelijke delen/u).elements()).toEqual([]);
    await expect
      .element(page.getByRole('status').filter({ hasText: /kolommen/u }))
      .toMatchTextContent(
        '2 van 3 kolommen zijn klaar. 1 kolom heeft geen uitkomst: daar staat waarom.',
      );
    await page.getByRole('button', { name: 'Vergelijk zonder deze grenzen' }).click();
    await expect
      .element(page.getByText(/Zonder deze grenzen van het beleid, in elke kolom: Basis/u))
      .toBeVisible();
    await expect.element(head(/Gelijke delen/u), { timeout: 60_000 }).toBeVisible();
    await page.viewport(320, 800);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Weer met deze grenzen' }).click();
    await expect.element(page.getByText(/kan zich hier niet aan houden/u)).toBeVisible();
    await view.updateComplete;
    expect(await violations()).toEqual([]);
  });

  it('has the box of a choice beside the first line of what it says', async () => {
    await opened('maastricht-2025', 'nl');
    await page.viewport(320, 800);
    const name = 'Gelijke delen per buurt, naar score, rest naar de meeste punten per euro';
    const mark = box(name).element();
    const label = mark.nextElementSibling;
    const text = document.createRange();
    text.selectNodeContents(label ?? mark);
    const [first, second] = text.getClientRects();
    expect(second?.top).toBeGreaterThan(first?.top ?? Number.NaN);
    const { top, bottom } = mark.getBoundingClientRect();
    expect(
      Math.abs((top + bottom) / 2 - ((first?.top ?? 0) + (first?.bottom ?? 0)) / 2),
    ).toBeLessThan(2);
  });

  it('stops a calculation, and starts it again', async () => {
    await opened('maastricht-2025', 'nl');
    await box('Hoogste som van scores').click();
    await page.getByRole('button', { name: /^Stoppen/u }).click();
    await expect.element(page.getByText(/U hebt de berekening gestopt/u)).toBeVisible();
    await page.getByRole('button', { name: /^Opnieuw proberen/u }).click();
    await expect.element(head(/Hoogste som van scores/u), { timeout: 60_000 }).toBeVisible();
  });

  it('takes four columns and no fifth, and holds them against the one that is chosen', async () => {
    await opened('greenford-2026', 'en');
    await box('Ranking, strict').click();
    await box('Ranking, going on').click();
    await expect.element(box('Highest sum of scores')).toBeDisabled();
    await expect.element(page.getByText(/You have four columns/u)).toBeVisible();
    await page.getByRole('combobox', { name: 'Compare with' }).selectOptions('Ranking, going on');
    await expect.element(figures.getByRole('columnheader').nth(1)).toMatchTextContent(/going on/u);
    await box('Ranking, strict').click();
    await expect.element(box('Highest sum of scores')).toBeEnabled();
  });

  it('follows the scenario in hand by keyboard and by change', async () => {
    const { view, session } = await opened('maastricht-2025', 'nl');
    const budget = figures.getByRole('row', { name: /^Budget/u });
    await expect.element(budget).toMatchTextContent(/€.1\.200\.000\s*€.1\.200\.000/u);
    view.session = await editSession(session, budgetEdit(60_000_000), 0);
    await expect.element(budget).toMatchTextContent(/€.1\.200\.000\s*€.600\.000/u);
    const first = box('Uitgangspunt').element();
    if (first instanceof HTMLElement) first.focus();
    await userEvent.keyboard(' ');
    await expect.element(budget).toMatchTextContent(/Budget\s*€.600\.000/u);
  });

  it('saves the comparison as a table and its drawings as pictures, which say illustrative', async () => {
    const { view, session } = await opened('maastricht-2025', 'nl');
    view.session = await editSession(session, budgetEdit(60_000_000), 0);
    const saved: { readonly name: string; readonly blob: Promise<Blob> }[] = [];
    const blobOf = async (href: string): Promise<Blob> => (await fetch(href)).blob();
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, blob: blobOf(this.href) });
    });
    try {
      await expect.element(page.getByText('Beide kolommen zijn klaar.')).toBeVisible();
      await page.getByRole('button', { name: 'Opslaan als CSV' }).click();
      await expect.element(page.getByText(/-vergelijking\.csv is opgeslagen/u)).toBeVisible();
      await page.getByRole('button', { name: /^Opslaan als SVG \(Euro per buurt/u }).click();
      await expect.element(page.getByText(/-vergelijking\.svg is opgeslagen/u)).toBeVisible();
      await page.getByRole('button', { name: /^Opslaan als PNG \(Euro per buurt/u }).click();
      await expect.element(page.getByText(/-vergelijking\.png is opgeslagen/u)).toBeVisible();
    } finally {
      click.mockRestore();
    }
    const [table, drawing, picture] = await Promise.all(saved.map(({ blob }) => blob));
    if (table === undefined || drawing === undefined || picture === undefined)
      throw new Error('Something was not saved.');
    const text = await table.text();
    expect(text).toContain('De bedragen zijn voorbeelden');
    expect(text).toContain('Soort;id;Naam;Uitgangspunt;Uw scenario\r\n');
    expect(text).toContain('Kerncijfers;budget;Budget (euro);1200000;600000\r\n');
    const svg = await drawing.text();
    expect(svg).toContain('De bedragen zijn voorbeelden');
    expect(svg).not.toContain('var(--');
    const bitmap = await createImageBitmap(picture);
    expect(bitmap.width).toBeGreaterThan(600);
  });
});
