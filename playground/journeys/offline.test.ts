import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, vi } from 'vitest';
import { builtInto, served } from '../page/serve.ts';
import { choosePolicy, goTo, heard, ranking, weigh } from './app-page.ts';
import { journey, withBrowser } from './journey.ts';

withBrowser();

/** Waits until everything is kept, which the page goes on without. */
const isKept = (page: Page): Promise<unknown> =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

/** What the browser keeps of the app: the name of each build, and the addresses of its files. */
const keptFiles = (page: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      found[name] = requests.map(({ url }) => url).toSorted();
    }
    return found;
  });

/** Goes to one of the views, and waits until what draws it is there. */
async function opensView(page: Page, name: string): Promise<void> {
  await goTo(page, name);
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  await expect.poll(() => page.locator('#results > :not(:defined)').count()).toBe(0);
}

const views = ['Buurten', 'Regels', 'Eerlijkheid', 'Vergelijken', 'Logboek', 'Verdeling'];

journey(
  'somebody without a network goes on as if nothing happened: weights, views, policies, languages',
  async (visit) => {
    const page = await visit();
    const published = await ranking(page);
    await isKept(page);
    const note = page.getByText('Deze pagina werkt nu ook zonder internet.');
    await note.waitFor();
    await page.context().setOffline(true);
    const answer = await page.reload();
    expect(answer?.fromServiceWorker()).toBe(true);
    expect(answer?.headers()['content-security-policy']).toContain(
      "require-trusted-types-for 'script'",
    );
    await expect.poll(() => ranking(page)).toEqual(published);
    expect(await note.count()).toBe(0);

    await weigh(page, 'Eigenaarschap', '60');
    await heard(page, /Eigenaarschap op 60/u);
    expect(await ranking(page)).not.toEqual(published);
    for (const view of views) await opensView(page, view);
    await goTo(page, 'Eerlijkheid');
    await page.getByRole('radio', { name: 'Regels beproeven' }).check();
    await page.getByRole('button', { name: 'Beproeven', exact: true }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Stoppen' }).click();

    await choosePolicy(page, /Cool streets/u);
    await page.getByRole('slider', { name: 'Stewardship', exact: true }).waitFor();
    await goTo(page, 'Vergelijken');
    await page.getByRole('checkbox', { name: 'Hoogste som van scores' }).check();
    await page
      .getByRole('columnheader', { name: /Hoogste som van scores/u })
      .first()
      .waitFor();
    await goTo(page, 'Verdeling');
    await page.getByRole('combobox', { name: 'Taal' }).selectOption('en');
    await page.getByRole('heading', { name: 'Weights' }).waitFor();
    await page
      .getByRole('button', { name: /^Why\? /u })
      .first()
      .click();
    await page.getByRole('dialog').locator('blockquote').first().waitFor();
  },
  120_000,
);

journey(
  'a newer build is there at the next visit, and a page of the older one goes on with its own files',
  async (visit) => {
    const folder = await mkdtemp(join(tmpdir(), 'maatstaf-'));
    const newer = await mkdtemp(join(tmpdir(), 'maatstaf-'));
    vi.stubEnv('NODE_ENV', 'production');
    await cp(inject('folder'), folder, { recursive: true });
    await builtInto(newer, [
      {
        name: 'other-words',
        enforce: 'pre',
        transform: (code, id) =>
          id.endsWith('/src/words/nl.ts')
            ? code.replace('Maatstaf adviseert', 'Maatstaf rekent')
            : undefined,
      },
    ]);
    vi.unstubAllEnvs();
    const server = await served(folder);
    try {
      const at = new URL(server.url).origin;
      const page = await visit({ at });
      await page.getByText(/^\s*Maatstaf adviseert/u).waitFor();
      await isKept(page);
      const [older] = Object.entries(await keptFiles(page));

      // On the server nothing of the older build is left.
      await rm(folder, { recursive: true });
      await cp(newer, folder, { recursive: true });
      const next = await page.context().newPage();
      await next.goto(at);
      await next.getByText(/^\s*Maatstaf rekent/u).waitFor();
      for (const view of views) await opensView(next, view);
      await expect
        .poll(() => next.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
        .toBe('installed');

      await opensView(page, 'Eerlijkheid');
      await page.getByRole('radio', { name: 'Regels beproeven' }).check();
      await page.getByRole('button', { name: 'Beproeven', exact: true }).waitFor();
      expect(Object.entries(await keptFiles(page)).length).toBe(2);
      expect(Object.entries(await keptFiles(page))).toContainEqual(older);

      await page.close();
      // Files of the older build are kept until no page is open, which may take a moment to be so.
      await expect
        .poll(
          async () => {
            await next.goto('about:blank');
            await next.waitForTimeout(500);
            await next.goto(at);
            await next.getByRole('slider').first().waitFor();
            return Object.keys(await keptFiles(next)).length;
          },
          { timeout: 30_000 },
        )
        .toBe(1);
      const kept = await keptFiles(next);
      expect(Object.keys(kept)).not.toContain(older?.[0]);
      await next.context().setOffline(true);
      await next.reload();
      await next.getByText(/^\s*Maatstaf rekent/u).waitFor();
      for (const view of views) await opensView(next, view);
    } finally {
      await server.close();
      await Promise.all([folder, newer].map((path) => rm(path, { recursive: true, force: true })));
    }
  },
  180_000,
);
