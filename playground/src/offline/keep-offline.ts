import './offline-note.ts';
import { idle } from '../sensitivity/in-idle.ts';
import { registerServiceWorker } from '../workers/new-worker.ts';

/**
 * Has the files of this build kept in the browser, so that the page works without a network from then on. A browser
 * that keeps none, or refuses, shows the page as it does without.
 */
export async function keepOffline(): Promise<void> {
  await idle();
  try {
    await registerServiceWorker();
  } catch {
    // Nothing on the page relies on it.
  }
}
