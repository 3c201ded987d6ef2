import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { goTo, heard, outcome, weigh } from './app-page.ts';
import { journey, withBrowser } from './journey.ts';

withBrowser();

const notice = 'De bedragen zijn voorbeelden. Ze zijn geen beleid en geen begroting.';

/** The page on paper, as the bytes of the file, and the number of its sheets. */
async function printed(page: Page): Promise<{ readonly file: string; readonly sheets: number }> {
  const file = (await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
  return { file, sheets: file.match(/\/Type\s*\/Page\b/gu)?.length ?? 0 };
}

/** What stands at the foot of every sheet, and at the top of the first, while the page is printed. */
const told = (page: Page): Promise<{ readonly foot: string; readonly head: string }> =>
  page.evaluate(() => {
    const find = (selector: string, root: ParentNode): Element | undefined =>
      root.querySelector(selector) ??
      [...root.querySelectorAll('*')]
        .flatMap(({ shadowRoot }) =>
          shadowRoot === null ? [] : (find(selector, shadowRoot) ?? []),
        )
        .at(0);
    dispatchEvent(new Event('beforeprint'));
    const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const head = find('.paper', document)?.textContent ?? '';
    dispatchEvent(new Event('afterprint'));
    return {
      foot: rules.map(({ cssText }) => cssText).join(''),
      head: head.replaceAll(/\s+/gu, ' ').trim(),
    };
  });

/** The headings and notices that lie over one another, each pair as what both say. */
const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const within = (root: ParentNode): readonly Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot === null ? [] : within(each.shadowRoot)),
      ]);
    const seen = within(document)
      .filter((each) => each.matches('h1, h2, h3, h4, .notice') && each.checkVisibility())
      .map((each) => ({ said: each.textContent.trim(), box: each.getBoundingClientRect() }))
      // What is there for those who hear the page only is one pixel wide.
      .filter(({ box }) => box.width > 1 && box.height > 1);
    return seen.flatMap((one, at) =>
      seen
        .slice(at + 1)
        .filter(
          ({ box }) =>
            one.box.top < box.bottom - 1 &&
            box.top < one.box.bottom - 1 &&
            one.box.left < box.right - 1 &&
            box.left < one.box.right - 1,
        )
        .map(({ said }) => `${one.said} / ${said}`),
    );
  });

/** As wide as a sheet of A4, and as a desk's screen. */
const widths = [794, 1280];

/** Goes to each thing that is printed, and says on how many sheets it fits where that is known. */
const views: readonly (readonly [
  name: string,
  open: (page: Page) => Promise<unknown>,
  sheets?: number,
])[] = [
  ['Verdeling', (page) => page.locator('maatstaf-award-table:not([aria-busy])').waitFor()],
  ['Buurten', (page) => page.locator('maatstaf-neighbourhood-map .map').waitFor(), 1],
  ['Regels', (page) => page.locator('maatstaf-rule-list article').first().waitFor()],
  ['Eerlijkheid', (page) => page.locator('maatstaf-fairness-panel .card').first().waitFor()],
  ['Vergelijken', (page) => page.locator('maatstaf-comparison table').first().waitFor()],
  ['Logboek', (page) => page.locator('maatstaf-decision-log ol').first().waitFor(), 1],
];

journey(
  'each view is printed with what it is of on every sheet, and can be read by those who do not see it',
  async (visit) => {
    const page = await visit();
    await weigh(page, 'Eigenaarschap', '50');
    await heard(page, /Eigenaarschap op 50/u);
    const { sha256 } = (await outcome(page)) as { readonly sha256: string };
    const notices = page.getByText(notice).filter({ visible: true });
    for (const [view, open, sheets] of views) {
      await goTo(page, view);
      await open(page);
      await notices.first().waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await notices.count(), view).toBe(1);
      await expect.poll(() => page.getByRole('navigation').isVisible()).toBe(false);
      await expect
        .poll(() => page.getByRole('button').filter({ visible: true }).count(), { message: view })
        .toBe(0);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overlaps(page), `${view} at ${width}`).toEqual([]);
      }
      const { foot, head } = await told(page);
      const policy = 'Sociale ontmoetingsplekken Maastricht, versie 1.0.0';
      expect(head).toMatch(
        new RegExp(`^Beleid ${policy} ?Scenario Zonder naam ?Gemaakt op \\d+ \\S+ 20\\d\\d`, 'u'),
      );
      expect(head).toContain(`van de uitkomst ${sha256.slice(0, 12)}`);
      expect(foot).toContain(`Maatstaf · ${policy} · Zonder naam · `);
      expect(foot).toContain(notice);
      expect(foot).toContain('counter(pages)');
      await page.emulateMedia({ media: null });
      const { file, sheets: found } = await printed(page);
      expect(file.startsWith('%PDF-')).toBe(true);
      expect(file).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/u);
      expect(file).toContain('/StructTreeRoot');
      expect(file).toMatch(/\/Lang \(nl\)/u);
      expect(found, view).toBeGreaterThan(0);
      if (sheets !== undefined) expect(found, view).toBe(sheets);
    }
  },
  120_000,
);

journey(
  'a neighbourhood is printed with all that is known of it, its neighbours too',
  async (visit) => {
    const page = await visit();
    await goTo(page, 'Buurten');
    await page.locator('maatstaf-neighbourhood-map .map').waitFor();
    const name = page.locator('maatstaf-neighbourhood-map .name-button').first();
    await name.evaluate((button) => button instanceof HTMLElement && button.click());
    const about = page.locator('maatstaf-neighbourhood-page');
    await about.getByRole('table').first().waitFor();
    const neighbours = await about.locator('.neighbours button').allInnerTexts();
    expect(neighbours.length).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print' });
    for (const neighbour of neighbours)
      await expect
        .poll(() => about.getByText(neighbour, { exact: true }).first().isVisible())
        .toBe(true);
    const shown = page.getByText(notice).filter({ visible: true });
    await expect.poll(() => shown.count()).toBe(1);
    await page.emulateMedia({ media: null });
    const { file, sheets } = await printed(page);
    expect(file).toContain('/StructTreeRoot');
    expect(sheets).toBeGreaterThan(1);
  },
);
