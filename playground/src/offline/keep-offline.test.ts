import { afterEach, expect, it, vi } from 'vitest';
import { keepOffline } from './keep-offline.ts';

afterEach(() => vi.restoreAllMocks());

/** A worker as a browser has it while it fetches what it is to keep. */
class Installing extends EventTarget {
  state: ServiceWorkerState = 'installing';

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** Answers with a registration in which a worker begins when it is registered, or only when a newer one is asked for. */
function registers(worker: Installing, begins: 'registered' | 'updated') {
  const registration = { installing: begins === 'registered' ? worker : null, update };
  async function update() {
    registration.installing = worker;
  }
  return vi
    .spyOn(navigator.serviceWorker, 'register')
    .mockResolvedValue(registration as unknown as ServiceWorkerRegistration);
}

it('rejects where the worker cannot be registered, so that it is tried again', async () => {
  vi.spyOn(navigator.serviceWorker, 'register').mockRejectedValue(new TypeError('gone'));
  await expect(keepOffline()).rejects.toThrow('gone');
});

it.each(['registered', 'updated'] as const)(
  'waits until all files are kept by a worker that was %s, and rejects where one could not be',
  async (begins) => {
    for (const end of ['installed', 'redundant'] as const) {
      const worker = new Installing();
      const register = registers(worker, begins);
      const told = vi.fn<(end: string) => void>();
      const kept = keepOffline().then(
        () => told('installed'),
        () => told('redundant'),
      );
      await expect.poll(() => register.mock.calls.length).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(told).not.toHaveBeenCalled();
      worker.become(end);
      await kept;
      expect(told).toHaveBeenCalledWith(end);
      vi.restoreAllMocks();
    }
  },
);
