import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, preview } from 'vite';

/** A folder that is served at an address of its own. */
interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A file that was built. */
export interface BuiltFile {
  /** Its path in the folder that it was built into. */
  readonly fileName: string;
  /** The modules that went into it; none for a worker and for what is not JavaScript. */
  readonly moduleIds: readonly string[];
}

/** The app as it is published. */
export interface BuiltApp {
  /** Where it was built. */
  readonly folder: string;
  readonly files: readonly BuiltFile[];
}

/** The app as it is published, at an address of its own. */
export interface ServedApp extends Served, BuiltApp {}

const shared = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'warn',
} as const;

/**
 * Builds the app into a folder outside the repository and serves it under its content security
 * policy, until it is closed. Set `NODE_ENV` to `production` for what visitors get.
 */
export async function servedApp(): Promise<ServedApp> {
  const folder = await mkdtemp(join(tmpdir(), 'maatstaf-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const files = await builtInto(folder);
    const { url, close } = await served(folder);
    return { url, folder, files, close: () => close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Builds the app into a folder, which is emptied first, with plugins beside its own. */
export async function builtInto(
  folder: string,
  plugins: readonly Plugin[] = [],
): Promise<readonly BuiltFile[]> {
  const built = await build({
    ...shared,
    plugins: [...plugins],
    build: { outDir: folder, emptyOutDir: true },
  });
  if (!('output' in built)) throw new Error('The app was not built once.');
  return built.output.map((file) => ({
    fileName: file.fileName,
    moduleIds: file.type === 'chunk' ? file.moduleIds : [],
  }));
}

/** Serves what is in a folder, as it is at each moment. */
export async function served(folder: string): Promise<Served> {
  const server = await preview({
    ...shared,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The server has no address.');
  return { url, close: () => server.close() };
}
