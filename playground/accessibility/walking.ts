import type { Page } from 'playwright-core';
import { openPage } from '../page/open-page.ts';
import { wholeLists } from '../page/whole-lists.ts';

/** One thing to look at: a view or a part of it, in one of its states. */
export interface Screen {
  /** What it is called in files and reports, such as `division-limits`. */
  readonly name: string;
  /** What is told to who does not see it: this part's names and roles are kept in a file. */
  readonly told?: string;
  /** Brings the page here from where the screen before it left off. */
  readonly open: (page: Page) => Promise<void>;
  /** Puts away what stands in the way of the next screen. */
  readonly leave?: (page: Page) => Promise<void>;
}

/** A policy in one of its languages. */
export interface Edition {
  readonly pack: string;
  readonly language: 'nl' | 'en';
}

/** Every policy in every language that it is written in. */
export const editions: readonly Edition[] = [
  { pack: 'maastricht-2025', language: 'nl' },
  { pack: 'maastricht-2025', language: 'en' },
  { pack: 'greenford-2026', language: 'en' },
];

/** The edition of which is kept what it tells. */
export const tellingEdition: Edition | undefined = editions.at(-1);

const order = ['division', 'neighbourhoods', 'rules', 'fairness', 'compare', 'log'] as const;

/** Opens a view, and a part of it where one is named. */
export async function show(page: Page, view: (typeof order)[number], part?: string): Promise<void> {
  await page.locator('nav .view').nth(order.indexOf(view)).click();
  if (part === undefined) return;
  const choice = page.locator(`maatstaf-${view}-view .part input[value=${part}]`);
  await choice.check({ force: true });
}

/** Opens a view, or a part of it. */
export const part =
  (...[view, name]: [(typeof order)[number], string?]): Screen['open'] =>
  (page) =>
    show(page, view, name);

/** Closes what is open. */
export const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');

/** Opens a dialog of the scenario bar: 1 keeps scenarios, 2 shares one. */
export async function openDialog(page: Page, button: 1 | 2): Promise<void> {
  await page.locator('maatstaf-scenario-bar .bar button').nth(button).click();
  await page.locator('dialog[open]').waitFor();
}

/** Opens a policy at its baseline, in a language, in a browser where nothing was kept. Close its browser when done. */
export async function openEdition(url: string, edition: Edition): Promise<Page> {
  const page = await openPage();
  await page.goto(url);
  await page.locator('maatstaf-award-table').waitFor();
  await choose(page, edition);
  await settled(page);
  return page;
}

/** Turns to a policy and a language. */
async function choose(page: Page, { pack, language }: Edition): Promise<void> {
  await page.locator('#language').selectOption(language);
  await page.locator('#pack').selectOption(pack);
  await page.locator('main .results').waitFor();
  await page.locator('maatstaf-scenario-bar .bar').waitFor();
}

/** Loads the page anew, at another hash where one is given, and comes back to the policy and the language at hand. */
export async function reload(page: Page, hash?: string): Promise<void> {
  const edition = await editionOf(page);
  await page.evaluate((next) => {
    if (next !== undefined) history.replaceState(null, '', next);
    location.reload();
  }, hash);
  await page.waitForLoadState();
  await page.locator('#pack').waitFor();
  await choose(page, edition);
  await settled(page);
}

/** The policy and the language that a page is at. */
export function editionOf(page: Page): Promise<Edition> {
  return page.locator('#pack').evaluate((list) => ({
    pack: list instanceof HTMLSelectElement ? list.value : '',
    language: document.documentElement.lang === 'en' ? ('en' as const) : ('nl' as const),
  }));
}

/** Resolves when nothing on the page is loading, drawing or moving any more. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const isWaiting = (root: ParentNode): boolean =>
      [...root.querySelectorAll('*')].some(
        (element) =>
          element.ariaBusy === 'true' ||
          (element.localName.startsWith('maatstaf-') && element.shadowRoot === null) ||
          (element.shadowRoot !== null && isWaiting(element.shadowRoot)),
      );
    const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    const until = performance.now() + 10_000;
    for (let calm = 0; calm < 3 && performance.now() < until; calm += 1) {
      await frame();
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      if (isWaiting(document)) calm = -1;
    }
  });
  await wholeLists(page);
}
