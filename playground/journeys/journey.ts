import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { chromiumPath } from '../../.ci/chromium.ts';

/** Where the app is served, without a slash at its end. */
export const address: string = new URL(inject('address')).origin;

const executablePath = chromiumPath();
export const launch = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
};

/** How a person's browser is set. */
export interface Person {
  readonly language?: 'nl-NL' | 'en-GB';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Where the app is that the person uses, without a slash at its end; absent: the one that all use. */
  readonly at?: string;
}

export const settings = ({ language = 'nl-NL', viewport }: Person = {}) => ({
  locale: language,
  viewport: viewport ?? { width: 1280, height: 900 },
  reducedMotion: 'reduce' as const,
  // Somebody in a council building does not wait for longer than this for anything.
  actionTimeout: 15_000,
});

/** What went wrong on the way: what the page complained of, what was blocked, what was asked elsewhere. */
export class Watch {
  readonly complaints: string[] = [];
  #pages = 0;

  /** Watches every page of a browser profile, those that are opened later too. */
  async over(context: BrowserContext, at = address): Promise<void> {
    context.setDefaultTimeout(15_000);
    context.on('console', (message) =>
      this.complaints.push(`${message.type()}: ${message.text()}`),
    );
    context.on('weberror', (error) => this.complaints.push(String(error.error())));
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== at && protocol !== 'blob:') this.complaints.push(`asked ${request.url()}`);
    });
    context.on('page', () => (this.#pages += 1));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`blocked by ${violatedDirective}: ${blockedURI}`);
      });
    });
  }

  /** Nothing was complained of, on at least one page. */
  expectCalm(): void {
    expect(this.complaints).toEqual([]);
    expect(this.#pages).toBeGreaterThan(0);
  }
}

/** Opens the app in a profile of its own: nothing of what others keep is known there. */
export type Visit = (person?: Person, hash?: string) => Promise<Page>;

let browser: Browser;

/**
 * A journey through the built app. Whatever it is about, at its end nothing may have been blocked by the
 * content security policy or Trusted Types, nothing complained of, and no other origin asked for anything.
 */
export function journey(
  name: string,
  walk: (visit: Visit) => Promise<void>,
  timeout = 60_000,
): void {
  it(
    name,
    async () => {
      const watch = new Watch();
      const contexts: BrowserContext[] = [];
      try {
        await walk(async (person, hash = '') => {
          const context = await browser.newContext(settings(person));
          contexts.push(context);
          await watch.over(context, person?.at);
          const page = await context.newPage();
          await page.goto(`${person?.at ?? address}/${hash}`);
          await page.getByRole('slider').first().waitFor();
          // The cards are drawn after the controls.
          await page.locator('maatstaf-summary-cards dd').first().waitFor();
          return page;
        });
        watch.expectCalm();
      } finally {
        await Promise.all(contexts.map((context) => context.close()));
      }
    },
    timeout,
  );
}

/** Gives the journeys of a file a browser. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch(launch);
  }, 30_000);
  afterAll(() => browser.close());
}

/** The file that comes of what a person does, as its name and its text. */
export async function downloaded(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}
