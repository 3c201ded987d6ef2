import type { TestProject } from 'vitest/node';
import { type BuiltFile, servedApp, type ServedApp } from './serve.ts';

/** The app of a run, and how many projects of that run still need it. */
interface Shared {
  readonly app: Promise<ServedApp>;
  projects: number;
}

// Every project loads its modules anew, but all of them in one process.
const inProcess = globalThis as { maatstafApp?: Shared };

/** Builds the app once for every project of a run, and serves it until the last one is done. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const shared = (inProcess.maatstafApp ??= { app: published(), projects: 0 });
  shared.projects += 1;
  const { url, folder, files, close } = await shared.app;
  provide('address', url);
  provide('folder', folder);
  provide('files', [...files]);
  return async () => {
    shared.projects -= 1;
    if (shared.projects > 0) return;
    delete inProcess.maatstafApp;
    await close();
  };
}

/** The app as visitors get it. */
async function published(): Promise<ServedApp> {
  const { NODE_ENV: before } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    return await servedApp();
  } finally {
    process.env['NODE_ENV'] = before;
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    address: string;
    /** The folder that it was built into. */
    folder: string;
    /** The files that it consists of. */
    files: BuiltFile[];
  }
}
