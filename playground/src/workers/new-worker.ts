// oxlint-disable-next-line import/default -- Vite makes the worker, and this its address.
import divider from '../divide/divide.worker.ts?worker&url';
// oxlint-disable-next-line import/default -- Vite makes the worker, and this its address.
import verifier from '../lab/verify.worker.ts?worker&url';
// oxlint-disable-next-line import/default -- Vite makes the worker, and this its address.
import asker from '../sensitivity/asked.worker.ts?worker&url';
// oxlint-disable-next-line import/default -- Vite makes the worker, and this its address.
import reviewer from '../views/rules/review.worker.ts?worker&url';

/** As much of Trusted Types as is used here; browsers without them take the address itself. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** Where the build puts the service worker: always there, for a browser finds a newer one by its address. */
const serviceWorker = `${import.meta.env.BASE_URL}service-worker.js`;

const known: ReadonlySet<string> = new Set([divider, verifier, reviewer, asker, serviceWorker]);

/** Lets through the scripts of the app that run as workers, and nothing else. Made once for the page. */
const policy = trustedTypes?.createPolicy('maatstaf', {
  createScriptURL: (address) => {
    if (!known.has(address)) throw new TypeError(`${address} is no worker of this app.`);
    return address;
  },
});

const trusted = (address: string): string => policy?.createScriptURL(address) ?? address;

function newWorker(address: string): Worker {
  return new Worker(trusted(address), { type: 'module' });
}

/** A worker that tests rules. */
export function newVerifier(): Worker {
  return newWorker(verifier);
}

/** A worker that divides by methods that take their time. */
export function newDivider(): Worker {
  return newWorker(divider);
}

/** A worker that looks for what is probably wrong with a policy. */
export function newReviewer(): Worker {
  return newWorker(reviewer);
}

/** A worker that works out what somebody asks about one proposal. */
export function newAsker(): Worker {
  return newWorker(asker);
}

/**
 * Registers what keeps the files of the app in the browser; undefined where browsers have no such thing. Rejects where
 * the browser does not want that, or its script is not there.
 */
export async function registerServiceWorker(): Promise<ServiceWorkerRegistration | undefined> {
  // Where the connection is not a safe one there are none, whatever the types say.
  if (!('serviceWorker' in navigator)) return undefined;
  return navigator.serviceWorker.register(trusted(serviceWorker), { updateViaCache: 'none' });
}
