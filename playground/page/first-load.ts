import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { ServedApp } from './serve.ts';

/** A file of JavaScript that was built. */
type Chunk = Extract<ServedApp['files'][number], { readonly type: 'chunk' }>;

/** What a page fetched. */
export interface Fetched {
  /** JavaScript, workers included. */
  readonly scripts: readonly Chunk[];
  /** Policies with their data. */
  readonly policies: readonly Chunk[];
  readonly urls: readonly string[];
}

/** Has a page note when there is a list that can be used. Call it before the page goes anywhere. */
export async function noteList(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // The welcome leaves the page when the list is there.
    new MutationObserver((_, observer) => {
      if (document.body === null || document.querySelector('maatstaf-app') === null) return;
      if (document.querySelector('#welcome') !== null) return;
      performance.mark('list');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
}

/** What a page that noted its list had fetched by then. */
export async function firstLoad(page: Page, served: ServedApp): Promise<Fetched> {
  const urls = await page.evaluate(() => {
    const [shown] = performance.getEntriesByName('list');
    if (shown === undefined) throw new Error('The welcome is still there.');
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < shown.startTime)
      .map(({ name }) => name);
  });
  return ofUrls(urls, served);
}

/** What a page has fetched by now. */
export async function fetchedByNow(page: Page, served: ServedApp): Promise<Fetched> {
  const urls = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return ofUrls(urls, served);
}

function ofUrls(urls: readonly string[], { files }: ServedApp): Fetched {
  const sent = files.flatMap((file) =>
    file.type === 'chunk' && urls.some((url) => url.endsWith(`/${file.fileName}`)) ? [file] : [],
  );
  const isPolicy = ({ moduleIds }: Chunk) => moduleIds.some((id) => id.includes('virtual:packs/'));
  return {
    scripts: sent.filter((chunk) => !isPolicy(chunk)),
    policies: sent.filter(isPolicy),
    urls,
  };
}

/** The bytes of files when each is zipped by itself, as a server sends them. */
export function zippedBytes(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
}
