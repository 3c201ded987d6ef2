// Runs as a service worker, beside the pages of the app; nothing of it is part of a page.

/** Stands before this once the app is built. */
declare const builtApp: BuiltApp;

/** The files of one build. */
export interface BuiltApp {
  /** Another one for every build that differs. */
  readonly name: string;
  /** By the path below the place of this worker, '' for the page itself: the SHA-256 of what is in the file. */
  readonly files: Readonly<Record<string, string>>;
}

/** As much of a service worker's own scope as is used here; TypeScript types it apart from that of a page. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(
    type: 'install' | 'activate',
    hear: (event: { waitUntil(work: Promise<void>): void }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    hear: (event: {
      readonly request: Request;
      respondWith(answer: Promise<Response>): void;
    }) => void,
  ): void;
}

const scope = globalThis as unknown as Scope;

/** The caches of this app, one for each build, begin with this. */
const cachePrefix = 'maatstaf-files-';
const cacheName = cachePrefix + builtApp.name;

/** Where each file of the build is. */
const places: ReadonlyMap<string, string> = new Map(
  Object.entries(builtApp.files).map(([path, sha256]) => [
    new URL(path, scope.registration.scope).href,
    sha256,
  ]),
);

/**
 * Fetches what is not kept yet, one file after another, so that whoever is using the page waits for none of it. A file
 * that is of another build than the list fails, and with it the whole: the build before stays in use.
 */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const [place, sha256] of places) {
    if ((await cache.match(place)) !== undefined) continue;
    const answer = await fetch(place, {
      integrity: `sha256-${sha256}`,
      cache: 'no-cache',
      priority: 'low',
    });
    if (!answer.ok || answer.redirected) throw new Error(`${place} answered ${answer.status}.`);
    await cache.put(place, answer);
  }
}

/** Forgets earlier builds: no page uses them any more. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const earlier = names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  await Promise.all(earlier.map((name) => caches.delete(name)));
  // A page that was loaded before there was a worker goes on without the network too.
  await scope.clients.claim();
}

/** Which file of the build a request is for; undefined where it is for none. What stands behind a ? names no other page. */
function fileFor({ url, method, mode }: Request): string | undefined {
  if (method !== 'GET') return undefined;
  if (places.has(url)) return url;
  const page = new URL('.', scope.registration.scope);
  const { origin, pathname } = new URL(url);
  const isPage = pathname === page.pathname || pathname === `${page.pathname}index.html`;
  return mode === 'navigate' && origin === page.origin && isPage ? page.href : undefined;
}

async function answerTo(request: Request, place: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(place, { ignoreVary: true })) ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const place = fileFor(event.request);
  // Anything else is as it would be without this worker.
  if (place !== undefined) event.respondWith(answerTo(event.request, place));
});
