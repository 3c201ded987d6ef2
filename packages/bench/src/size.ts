import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, defaultClientConditions, type Rolldown } from 'vite';

/** Entries of core as a browser gets them, with the packages they need. */
export interface Size {
  readonly minifiedBytes: number;
  readonly gzBytes: number;
  /** Modules by package, with the minified bytes that each adds, largest first. */
  readonly parts: readonly { readonly name: string; readonly bytes: number }[];
}

/** The entries that are measured: what runs a policy, and what reads it from files (zod and CSV included). */
export const entries = {
  main: '../../core/src/index.ts',
  parse: '../../core/src/parse/index.ts',
} as const;

/**
 * Bundles everything that entries of `@maatstaf/core` export, minified. Throws where json-rules-engine,
 * which has an entry of its own, comes along.
 */
export async function coreSize(
  measured: readonly (keyof typeof entries)[] = ['main'],
): Promise<Size> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@maatstaf/source', ...defaultClientConditions] },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input: measured.map((entry) => fileURLToPath(new URL(entries[entry], import.meta.url))),
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
