import type { Plugin } from 'vite';

/** What Vite puts around every `import()` of a built page, by the id that Vite gives it. */
const helper = '\0vite/preload-helper.js';

/**
 * Leaves loading to the browser. Vite would load beforehand the styles and chunks that a chunk needs: here styles
 * are part of elements, and chunks come from the same machine (`modulePreload` is off).
 */
export function plainImports(): Plugin {
  return {
    name: 'maatstaf:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
