import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, defaultClientConditions, type Rolldown } from 'vite';

/** The main entry of core as a browser gets it, zod and papaparse included. */
export interface Size {
  readonly minifiedBytes: number;
  readonly gzBytes: number;
  /** Modules by package, with the minified bytes that each adds, largest first. */
  readonly parts: readonly { readonly name: string; readonly bytes: number }[];
}

/**
 * Bundles everything that `@maatstaf/core` exports into one minified module. Throws where
 * json-rules-engine, which has an entry of its own, comes along.
 */
export async function coreSize(): Promise<Size> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@maatstaf/source', ...defaultClientConditions] },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input: fileURLToPath(new URL('../../core/src/index.ts', import.meta.url)),
        preserveEntrySignatures: 'strict',
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = outputs.output.filter((one) => one.type === 'chunk');
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  if (modules.some(([id]) => id.includes('/json-rules-engine/'))) {
    throw new Error('The main entry of core brings json-rules-engine along.');
  }
  const bytes = new Map<string, number>();
  for (const [id, { renderedLength }] of modules) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(id)?.[1] ?? '@maatstaf/core';
    bytes.set(name, (bytes.get(name) ?? 0) + renderedLength);
  }
  const code = chunks.map((chunk) => chunk.code).join('\n');
  return {
    minifiedBytes: Buffer.byteLength(code),
    gzBytes: gzipSync(code, { level: 9 }).length,
    parts: [...bytes]
      .map(([name, own]) => ({ name, bytes: own }))
      .toSorted((a, b) => b.bytes - a.bytes),
  };
}
