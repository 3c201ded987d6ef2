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

const known: ReadonlySet<string> = new Set([divider, verifier, reviewer, asker]);

/** Lets through the scripts of the app that run as workers, and nothing else. Made once for the page. */
const policy = trustedTypes?.createPolicy('maatstaf', {
  createScriptURL: (address) => {
    if (!known.has(address)) throw new TypeError(`${address} is no worker of this app.`);
    return address;
  },
});

function newWorker(address: string): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
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
