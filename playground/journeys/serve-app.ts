import type { TestProject } from 'vitest/node';
import { servedApp } from '../page/serve.ts';

/** Builds the app once for every journey, and serves it until the last one is done. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { NODE_ENV: before } = process.env;
  process.env['NODE_ENV'] = 'production';
  const app = await servedApp();
  process.env['NODE_ENV'] = before;
  provide('address', app.url);
  provide('folder', app.folder);
  return app.close;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    address: string;
    /** The folder that it was built into. */
    folder: string;
  }
}
