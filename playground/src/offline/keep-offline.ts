import './offline-note.ts';
import { idle } from '../sensitivity/in-idle.ts';
import { registerServiceWorker } from '../workers/new-worker.ts';

/**
 * Has the files of this build kept in the browser, so that the page works without a network from then on. Resolves when
 * they are, and where browsers keep none; rejects where a file could not be fetched or the browser refuses. The page works
 * as it did: nothing on it relies on this.
 */
export async function keepOffline(): Promise<void> {
  await idle();
  const registration = await registerServiceWorker();
  if (registration === undefined) return;
  // Where an earlier build is kept, registering alone does not try a newer one again.
  if (registration.installing === null) await registration.update();
  const { installing } = registration;
  if (installing !== null) await installed(installing);
}

/** Resolves when a worker has kept all files; rejects where it gave up. */
function installed(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const follow = (): void => {
      if (worker.state === 'redundant') reject(new Error('Not every file could be kept.'));
      else if (worker.state !== 'installing') resolve();
    };
    worker.addEventListener('statechange', follow);
    follow();
  });
}
