import { defaultClientConditions, defineConfig } from 'vite';

/** Serves the demo with the policies of this repository beside it, under the names of their folders. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: '../../../rules',
  resolve: { conditions: ['@maatstaf/source', ...defaultClientConditions] },
  build: { target: 'es2022', copyPublicDir: false },
});
