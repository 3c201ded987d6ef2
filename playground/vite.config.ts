import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

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

/**
 * Keeps the module that forbids zod to compile validators. It does nothing else, so a bundler would
 * shake it out, and zod would then try what the policy above blocks.
 */
const keepZodConfiguration: Plugin = {
  name: 'keep-zod-configuration',
  transform: {
    filter: { id: /core[\\/]src[\\/]parse[\\/]zod\.ts$/u },
    handler: () => ({ moduleSideEffects: 'no-treeshake' }),
  },
};

export default defineConfig({
  plugins: [keepZodConfiguration],
  resolve: {
    conditions: ['@maatstaf/source', ...defaultClientConditions],
    // json-rules-engine reads paths with a package that can run code from a rule. No rule has a
    // path here, and the package stays out of the app.
    alias: { 'jsonpath-plus': fileURLToPath(new URL('src/stub/no-jsonpath.ts', import.meta.url)) },
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  preview: {
    headers: {
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
});
