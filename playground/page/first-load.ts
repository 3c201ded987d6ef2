import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { BuiltApp, BuiltFile } from './serve.ts';

/** What a page fetched. */
export interface Fetched {
  /** JavaScript, workers included. */
  readonly scripts: readonly BuiltFile[];
  /** Policies with their data. */
  readonly policies: readonly BuiltFile[];
  readonly urls: readonly string[];
}

/** Has a page note when the first rows of its list are there. Call it before the page goes anywhere. */
export async function noteList(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const attachShadow = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')
      ?.value as (init: ShadowRootInit) => ShadowRoot;
    Element.prototype.attachShadow = function attach(init) {
      const root = attachShadow.call(this, init);
      if (this.localName !== 'maatstaf-award-table') return root;
      new MutationObserver((_, observer) => {
        if (root.querySelector('tbody tr') === null) return;
        performance.mark('list');
        observer.disconnect();
      }).observe(root, { childList: true, subtree: true });
      return root;
    };
  });
}

/** What a page that noted its list had fetched by then. */
export async function firstLoad(page: Page, served: BuiltApp): Promise<Fetched> {
  const urls = await page.evaluate(() => {
    const [shown] = performance.getEntriesByName('list');
    if (shown === undefined) throw new Error('The list has no rows yet.');
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < shown.startTime)
      .map(({ name }) => name);
  });
  return ofUrls(urls, served);
}

/** What a page has fetched by now. */
export async function fetchedByNow(page: Page, served: BuiltApp): Promise<Fetched> {
  const urls = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return ofUrls(urls, served);
}

function ofUrls(urls: readonly string[], { files }: BuiltApp): Fetched {
  const sent = files.filter(
    ({ fileName, moduleIds }) =>
      moduleIds.length > 0 && urls.some((url) => url.endsWith(`/${fileName}`)),
  );
  const isPolicy = ({ moduleIds }: BuiltFile) =>
    moduleIds.some((id) => id.includes('virtual:packs/'));
  return {
    scripts: sent.filter((chunk) => !isPolicy(chunk)),
    policies: sent.filter(isPolicy),
    urls,
  };
}

/** The bytes of files when each is zipped by itself, as a server sends them. */
export function zippedBytes(files: readonly BuiltFile[], { folder }: BuiltApp): number {
  return files.reduce(
    (sum, { fileName }) => sum + gzipSync(readFileSync(join(folder, fileName))).length,
    0,
  );
}
