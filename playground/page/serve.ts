import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type Rolldown } from 'vite';

/** The app as it is published, at an address of its own. */
export interface ServedApp {
  readonly url: string;
  /** Every file that was built, with the modules that went into it. */
  readonly files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];
  readonly close: () => Promise<void>;
}

/**
 * Builds the app into a folder outside the repository and serves it under its content security
 * policy, until it is closed. Set `NODE_ENV` to `production` for what visitors get.
 */
export async function servedApp(): Promise<ServedApp> {
  const outDir = await mkdtemp(join(tmpdir(), 'maatstaf-'));
  const remove = () => rm(outDir, { recursive: true, force: true });
  try {
    const shared = {
      root: fileURLToPath(new URL('..', import.meta.url)),
      logLevel: 'warn',
    } as const;
    const built = await build({ ...shared, build: { outDir, emptyOutDir: true } });
    if (!('output' in built)) throw new Error('The app was not built once.');
    const server = await preview({
      ...shared,
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0 },
    });
    const [url] = server.resolvedUrls?.local ?? [];
    if (url === undefined) throw new Error('The server has no address.');
    const close = async (): Promise<void> => {
      await server.close();
      await remove();
    };
    return { url, files: built.output, close };
  } catch (error) {
    await remove();
    throw error;
  }
}
