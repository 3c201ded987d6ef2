import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { firstLoad, noteList, zippedBytes } from './first-load.ts';
import { wholeLists } from './whole-lists.ts';
import { openPage } from './open-page.ts';
import type { BuiltFile } from './serve.ts';

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; " +
  'trusted-types lit-html maatstaf';

/** What comes later, with what a person asks for, by a part of its place in node_modules. */
const laterOnly = [
  'node_modules/zod',
  'node_modules/highs',
  'node_modules/@codemirror',
  'node_modules/write-excel-file',
  'node_modules/fast-check',
  'node_modules/idb',
  'core/src/explain/explain.ts',
  'core/src/parse/parse-pack.ts',
];

/** The most JavaScript before the list can be used, workers included and the policy's own data aside. */
const firstLoadBytes = 60_000;

/** What gives json-rules-engine and its path resolver away, also in minified code. */
const engine = /json-rules-engine|jsonpath/iu;

const app = { url: inject('address'), folder: inject('folder'), files: inject('files') };
let page: Page;
const complaints: string[] = [];
const requested: string[] = [];

beforeAll(async () => {
  page = await openPage();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requested.push(request.url()));
  await noteList(page);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`blocked by ${violatedDirective}: ${blockedURI}`);
    });
  });
}, 30_000);

afterAll(async () => {
  await page.context().browser()?.close();
});

const list = () => page.locator('maatstaf-award-table');
/** What the list says, once all of it is drawn. */
const listed = async () => {
  await page.locator('maatstaf-award-table:not([aria-busy])').waitFor();
  await wholeLists(page);
  return list().evaluate((element) => element.shadowRoot?.textContent);
};
const said = () => page.getByRole('status').first();

/** Drags a slider by mouse to the middle of its rail, with a rest half way that outlasts a gesture of keys. */
async function dragToMiddle(name: string): Promise<void> {
  const slider = page.getByRole('slider', { name, exact: true });
  const box = await slider.boundingBox();
  if (box === null) throw new Error(`The slider ${name} is not on the page.`);
  const [middle, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const share = Number(await slider.inputValue()) / 100;
  await page.mouse.move(box.x + 10 + share * (box.width - 20), y);
  await page.mouse.down();
  await page.mouse.move(middle - 25, y, { steps: 4 });
  await page.waitForTimeout(1_100);
  await page.mouse.move(middle, y, { steps: 4 });
  await page.mouse.up();
}

const workers = () => app.files.filter(({ fileName }) => fileName.includes('.worker-'));
const workerOf = (name: string) =>
  workers().find(({ fileName }) => fileName.includes(`${name}.worker-`));

/** The file that a module went into. */
function chunkOf(module: string): string {
  const file = app.files.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (file === undefined) throw new Error(`${module} is in no file.`);
  return file.fileName;
}

function sourceOf(file: BuiltFile | undefined): string {
  if (file === undefined) throw new Error('The app has no worker.');
  return readFileSync(join(app.folder, file.fileName), 'utf8');
}

describe('the built page', () => {
  it('is served under the content security policy, to the letter', async () => {
    const response = await page.goto(app.url);
    expect(response?.headers()['content-security-policy']).toBe(contentSecurityPolicy);
    await list().waitFor();
  });

  it('lets a person use the list after at most 60 kB of zipped JavaScript, the policy aside', async () => {
    await list().locator('tbody tr').first().waitFor();
    const { scripts, policies, urls } = await firstLoad(page, app);
    expect(policies.length).toBe(1);
    expect(urls.filter((url) => url.includes('worker'))).toEqual([]);
    const modules = scripts.flatMap(({ moduleIds }) => moduleIds);
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.filter((id) => laterOnly.some((part) => id.includes(part)))).toEqual([]);
    expect(zippedBytes(scripts, app)).toBeLessThanOrEqual(firstLoadBytes);
  });

  it('tries again before it prints what could not be loaded of its styles', async () => {
    const styles = app.files.find(({ moduleIds }) =>
      moduleIds.some((id) => id.includes('later.styles')),
    );
    const other = await openPage();
    try {
      let tries = 0;
      await other.route(`**/${styles?.fileName}`, (route) => {
        tries += 1;
        return tries === 1 ? route.abort() : route.continue();
      });
      await other.goto(app.url);
      await expect.poll(() => tries).toBe(1);
      await other.locator('maatstaf-award-table').waitFor();
      await other.emulateMedia({ media: 'print' });
      expect(await other.locator('footer').isVisible()).toBe(true);
      await other.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await other.locator('footer').waitFor({ state: 'hidden' });
      expect(tries).toBe(2);
    } finally {
      await other.context().browser()?.close();
    }
  });

  it('says that a step came to nothing where the server is gone, and takes the next one', async () => {
    const gone = new Set([chunkOf('src/editing/index.ts'), chunkOf('src/divide/methods-for.ts')]);
    const other = await openPage();
    try {
      const uncaught: string[] = [];
      other.on('pageerror', (error) => uncaught.push(String(error)));
      await other.route(
        ({ pathname }) => [...gone].some((file) => pathname.endsWith(file)),
        (route) => route.abort(),
      );
      await other.goto(app.url);
      const slider = other.getByRole('slider').first();
      const share = await slider.getAttribute('aria-valuetext');
      const from = await slider.inputValue();
      await slider.focus();
      await other.keyboard.press('ArrowRight');
      const heard = other.getByRole('status').first();
      const failed = heard.filter({ hasText: 'De nieuwe uitkomst kon niet worden berekend.' });
      await failed.waitFor();
      expect(await slider.inputValue()).toBe(from);
      expect(await slider.getAttribute('aria-valuetext')).toBe(share);

      gone.delete(chunkOf('src/editing/index.ts'));
      await other.keyboard.press('ArrowRight');
      await heard.filter({ hasText: new RegExp(` op ${Number(from) + 1}.%`, 'u') }).waitFor();

      await other.getByText('Manier van verdelen en loting').click();
      const proportional = other.getByRole('radio', { name: 'Ieder een deel' });
      const choose = other.getByRole('button', { name: /zonder deze grenzen.*Ieder een deel/u });
      await choose.click();
      await failed.waitFor();
      expect(await proportional.isChecked()).toBe(false);
      gone.clear();
      await choose.click();
      await expect.poll(() => proportional.isChecked()).toBe(true);
      expect(uncaught).toEqual([]);
    } finally {
      await other.context().browser()?.close();
    }
  });

  it('tries again later what keeps it without a network, and complains of nothing', async () => {
    const keeps = chunkOf('src/offline/keep-offline.ts');
    const other = await openPage();
    try {
      // A browser that asks for the worker in vain, and says when.
      await other.addInitScript(() => {
        const register = () => {
          console.debug('registers');
          return Promise.reject(new TypeError('gone'));
        };
        const value = Object.assign(new EventTarget(), { controller: null, register });
        Object.defineProperty(navigator, 'serviceWorker', { value });
      });
      let registered = 0;
      other.on('console', (message) => {
        if (message.text() === 'registers') registered += 1;
      });
      const uncaught: string[] = [];
      other.on('pageerror', (error) => uncaught.push(String(error)));
      let tries = 0;
      await other.route(`**/${keeps}`, (route) => {
        tries += 1;
        return tries === 1 ? route.abort() : route.continue();
      });
      await other.clock.install();
      await other.goto(app.url);
      await other.getByRole('slider').first().waitFor();
      await expect.poll(() => tries).toBe(1);
      await other.clock.fastForward(30_000);
      await expect.poll(() => registered).toBe(1);
      expect(tries).toBe(2);
      await other.clock.fastForward(300_000);
      await expect.poll(() => registered).toBe(2);
      expect(uncaught).toEqual([]);
    } finally {
      await other.context().browser()?.close();
    }
  });

  it.each([
    { policy: 'Sociale ontmoetingsplekken Maastricht', language: 'nl', weight: 'Eigenaarschap' },
    { policy: 'Cool streets and pocket greens 2026', language: 'en', weight: 'Stewardship' },
  ])('lets a person work with $policy', async ({ policy, language, weight }) => {
    await page.locator('#language').selectOption(language);
    await page.locator('#pack').selectOption({ label: policy });
    await page.getByRole('slider', { name: weight, exact: true }).waitFor();
    const published = await listed();

    await dragToMiddle(weight);
    await said()
      .filter({ hasText: /(op|at) 50/u })
      .waitFor();
    await expect.poll(() => listed()).not.toBe(published);
    const undo = page.getByRole('button', { name: /^(Ongedaan maken|Undo)/u });
    await undo.click();
    await expect.poll(() => listed()).toBe(published);
    await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('true');

    const why = page.getByRole('button', { name: /^(Waarom|Why)\? /u }).last();
    await why.click();
    const panel = page.getByRole('dialog');
    await panel.locator('blockquote').first().waitFor();
    await panel.locator('maatstaf-override-form summary').click();
    await panel.getByRole('radio').first().check();
    await panel.getByRole('textbox').fill('Toegezegd in de raad.');
    await panel.locator('button[type=submit]').click();
    await panel.getByText(/(Nu geldt|In force)/u).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^(Ongedaan maken|Undo): / }).click();
    await expect.poll(() => listed()).toBe(published);
  });

  it('loses no key that is pressed as soon as there is a slider', async () => {
    const other = await openPage();
    try {
      await other.goto(app.url);
      const slider = other.getByRole('slider').first();
      await slider.focus();
      const from = Number(await slider.inputValue());
      for (let press = 0; press < 20; press += 1) await other.keyboard.press('ArrowRight');
      await other
        .getByRole('status')
        .first()
        .filter({ hasText: new RegExp(`op ${from + 20}.%`, 'u') })
        .waitFor();
      expect(await slider.inputValue()).toBe(String(from + 20));
    } finally {
      await other.context().browser()?.close();
    }
  });

  it('met no error, no violation of its policy and no other origin on the way', () => {
    expect(complaints).toEqual([]);
    expect(requested.length).toBeGreaterThan(5);
    expect(requested.filter((url) => new URL(url).origin !== new URL(app.url).origin)).toEqual([]);
  });

  it('carries nothing of json-rules-engine, which can run code from a rule file', () => {
    const modules = app.files.flatMap(({ moduleIds }) => moduleIds);
    expect(modules.some((id) => id.includes('/lit-html/'))).toBe(true);
    expect(modules.filter((id) => engine.test(id))).toEqual([]);
    expect(workers().length).toBe(4);
    expect(workers().filter((worker) => engine.test(sourceOf(worker)))).toEqual([]);
    const scripts = app.files.filter(({ fileName }) => fileName.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(50);
    expect(
      scripts.filter((file) => engine.test(sourceOf(file))).map(({ fileName }) => fileName),
    ).toEqual([]);
  });

  it('has what makes up cases in its worker only, which is loaded when rules are tested', async () => {
    expect(
      app.files.flatMap(({ moduleIds }) => moduleIds).filter((id) => id.includes('fast-check')),
    ).toEqual([]);
    const worker = workerOf('verify');
    expect(sourceOf(worker)).toContain('numRuns');
    const isWorker = (url: string) => url.endsWith(worker?.fileName ?? '');
    expect(requested.filter(isWorker)).toEqual([]);
    await page.getByRole('button', { name: 'Fairness' }).click();
    await page.getByRole('radio', { name: 'Test the rules' }).check();
    await page.getByRole('button', { name: 'Test', exact: true }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('The test was stopped.').waitFor();
    expect(requested.filter(isWorker).length).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('looks for the best choice in a worker of its own, with a solver from its own origin', async () => {
    const isSolver = (url: string) => url.endsWith('.wasm');
    expect(requested.filter(isSolver)).toEqual([]);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('checkbox', { name: 'Highest sum of scores' }).check();
    await page
      .getByRole('columnheader', { name: /Highest sum of scores/u })
      .first()
      .waitFor();
    expect(requested.filter(isSolver).map((url) => new URL(url).origin)).toEqual([
      new URL(app.url).origin,
    ]);
    expect(complaints).toEqual([]);
  });
});
