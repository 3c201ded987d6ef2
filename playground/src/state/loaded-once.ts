/** Something could not be loaded, as where the server is gone; its cause says why. */
export class NotLoadedError extends Error {}

/**
 * Loads something when it is first asked for, and once. Rejects with a NotLoadedError where that failed, and asks again
 * then.
 */
export function loadedOnce<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw new NotLoadedError('A part of the page could not be loaded.', { cause });
    });
    return loading;
  };
}
