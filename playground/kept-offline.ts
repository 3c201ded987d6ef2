import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ResolvedConfig } from 'vite';
import type { BuiltApp } from './src/offline/service-worker.ts';

/** The module of the service worker. */
export const serviceWorker: string = fileURLToPath(
  new URL('src/offline/service-worker.ts', import.meta.url),
);
const fileName = 'service-worker.js';

const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64');

/** The files of the build that come from a folder as they are, by their path within it. */
function publicFiles({ publicDir }: ResolvedConfig): readonly (readonly [string, string])[] {
  return readdirSync(publicDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [
      path.slice(publicDir.length + 1).replaceAll('\\', '/'),
      sha256(readFileSync(path)),
    ]);
}

/**
 * Builds the service worker as a file of its own, at the top, with the list of every other file of the same build
 * before it. Another list is another worker: that is how a browser learns of a newer build.
 */
export function keptOffline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'maatstaf:kept-offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: serviceWorker, fileName });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[fileName];
        if (worker?.type !== 'chunk' || worker.imports.length > 0) {
          throw new Error(`${fileName} has to be one script that needs no other.`);
        }
        const built = Object.values(bundle).filter((file) => file !== worker);
        const hashes = new Map(publicFiles(config));
        for (const file of built) {
          // The page is at the address of the folder; a server may send its own name elsewhere.
          const path = file.fileName === 'index.html' ? '' : file.fileName;
          hashes.set(path, sha256(file.type === 'chunk' ? file.code : file.source));
        }
        const inOrder = [...hashes].toSorted(([one], [other]) => (one < other ? -1 : 1));
        const name = sha256(JSON.stringify(inOrder)).slice(0, 16);
        const app: BuiltApp = { name, files: Object.fromEntries(inOrder) };
        worker.code = `const builtApp=${JSON.stringify(app)};\n${worker.code}`;
      },
    },
  };
}
