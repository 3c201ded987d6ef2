// oxlint-disable-next-line import/default -- Vite makes the worker, and this its address.
import url from './verify.worker.ts?worker&url';

/** As much of Trusted Types as is used here; browsers without them take the address itself. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** Lets through the one script of the app that runs as a worker. */
const policy = trustedTypes?.createPolicy('maatstaf', {
  createScriptURL: (address) => {
    if (address !== url) throw new TypeError(`${address} is no worker of this app.`);
    return address;
  },
});

/** A worker that tests rules. */
export function newVerifier(): Worker {
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}
