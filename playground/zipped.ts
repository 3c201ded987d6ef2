import compression from 'compression';
import type { Connect, Plugin } from 'vite';

/** Sends what is text zipped from the preview server, as any server that the app is put on does. */
export function zipped(): Plugin {
  return {
    name: 'maatstaf:zipped',
    configurePreviewServer({ middlewares }) {
      // Its types are those of Express; it needs no more than what Node's own server hands it.
      middlewares.use(compression() as unknown as Connect.NextHandleFunction);
    },
  };
}
