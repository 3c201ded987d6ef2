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

const page = new URL('.', scope.registration.scope);

/** Whether a request is for the page itself. What stands behind a ? names no other page. */
function isPage({ url, mode }: Request): boolean {
  const { origin, pathname } = new URL(url);
  const paths = [page.pathname, `${page.pathname}index.html`];
  return mode === 'navigate' && origin === page.origin && paths.includes(pathname);
}

/** How long a server may take over the page, in milliseconds, before the one that was kept is shown. */
const patience = 3_000;

/**
 * The page as the server has it, which may be of a newer build: all files that it names are named by what is in
 * them. Without an answer in time it is the page that was kept.
 */
async function answerWithPage(request: Request): Promise<Response> {
  const kept = await keptAs(page.href);
  if (kept === undefined) return fetch(request);
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience));
  const current = fetch(request).then(
    (answer) => (answer.status < 500 ? answer : kept),
    () => kept,
  );
  return Promise.race([current, late]);
}

async function keptAs(place: string): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  return cache.match(place, { ignoreVary: true });
}

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (isPage(request)) event.respondWith(answerWithPage(request));
  else if (places.has(request.url))
    event.respondWith(keptAs(request.url).then((kept) => kept ?? fetch(request)));
  // Anything else is as it would be without this worker.
});
