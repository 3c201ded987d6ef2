import { defaultClientConditions, defineConfig } from 'vite';
import { keptOffline, serviceWorker } from './kept-offline.ts';
import { leanStyles } from './lean-styles.ts';
import { leanTemplates } from './lean-templates.ts';
import { parsedPacks } from './parsed-packs.ts';
import { plainImports } from './plain-imports.ts';
import { afterText, textFirst } from './text-first.ts';
import { zipped } from './zipped.ts';

/** Nothing but the app's own files is loaded, nothing is sent, and no string becomes script. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html maatstaf',
].join('; ');

/** Modules that are built by themselves: what is needed at once is no part of them. */
const standAlone: ReadonlySet<string> = new Set([afterText, serviceWorker]);

export default defineConfig({
  plugins: [
    leanStyles(),
    leanTemplates(),
    plainImports(),
    parsedPacks({ first: 'maastricht-2025' }),
    textFirst(),
    keptOffline(),
    zipped(),
  ],
  resolve: {
    conditions: ['@maatstaf/source', ...defaultClientConditions],
  },
  // Its WebAssembly lies beside it, where what is bundled beforehand does not find it.
  optimizeDeps: { exclude: ['highs'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Chunks come from the same machine: loading ahead would cost more than it saves.
    modulePreload: false,
    assetsInlineLimit: 0,
    // What is needed at once stays in one piece: in many it would weigh a tenth more.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'first', tags: ['$initial'], test: (id) => !standAlone.has(id) }],
        },
      },
    },
  },
  preview: {
    headers: {
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
});
