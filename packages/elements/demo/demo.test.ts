import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from '../../../.ci/chromium.ts';

let server: ViteDevServer;
let browser: Browser;
let page: Page;
const mistakes: string[] = [];

/** That of the app, but for its own policy for workers, and with room for the empty icon of the page. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; " +
  'trusted-types lit-html';

beforeAll(async () => {
  server = await createServer({
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    logLevel: 'error',
    server: {
      host: '127.0.0.1',
      port: 0,
      hmr: false,
      headers: { 'Content-Security-Policy': contentSecurityPolicy },
    },
  });
  await server.listen();
  const executablePath = chromiumPath();
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  page = await browser.newPage();
  page.on('pageerror', (error) => mistakes.push(String(error)));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) mistakes.push(message.text());
  });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('status').filter({ hasText: 'proposals, divided' }).waitFor();
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const awardOf = (title: string) => page.getByRole('row').filter({ hasText: title }).first();

it('draws weights, awards and a map on a page without the app', async () => {
  expect(await page.locator('maatstaf-app').count()).toBe(0);
  await expect
    .poll(() => page.getByRole('slider', { name: 'Ownership' }).first().isVisible())
    .toBe(true);
  await expect.poll(() => awardOf('Malpertuis').isVisible()).toBe(true);
  await expect
    .poll(() => page.locator('maatstaf-neighbourhood-map [part=map] [role=option]').count())
    .toBe(44);
});

it('says of the amounts that they are illustrative', async () => {
  await expect.poll(() => page.getByText('illustrative').first().isVisible()).toBe(true);
});

it('divides anew when a weight moves', async () => {
  const table = page.locator('maatstaf-award-table').getByRole('table').first();
  const before = await table.innerText();
  const slider = page.getByRole('slider', { name: 'Ownership' }).first();
  await slider.focus();
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.innerText()).not.toBe(before);
});

it('tells what changed and how fair it is', async () => {
  await page
    .locator('maatstaf-changes')
    .getByText(/Ownership/u)
    .first()
    .waitFor();
  await page.getByRole('heading', { name: 'Does the money follow need?' }).waitFor();
});

it('tells all about the neighbourhood that is chosen on the map', async () => {
  expect(await page.locator('maatstaf-neighbourhood-page').isVisible()).toBe(false);
  const place = page.locator('maatstaf-neighbourhood-map [part=map] [role=option]').first();
  await place.focus();
  await page.keyboard.press('Enter');
  await page.locator('maatstaf-neighbourhood-page').getByRole('table').first().waitFor();
});

it('explains the proposal that is chosen, in a dialog that closes again', async () => {
  await page.locator('maatstaf-award-table').getByRole('button').first().click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByText(/Place \d+ of \d+/)
    .first()
    .waitFor();
  await expect.poll(() => dialog.getAttribute('aria-labelledby')).toBe('why-title');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'hidden' });
});

it('makes no mistakes on the way', () => {
  expect(mistakes).toEqual([]);
});
