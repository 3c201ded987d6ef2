import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The module that fetches the others. */
export const afterText: string = fileURLToPath(new URL('src/after-text.ts', import.meta.url));

/**
 * Lets the text of the page come before its scripts: one small module stands in their place, which fetches
 * them all at once when the text has been painted.
 */
export function textFirst(): Plugin {
  return {
    name: 'maatstaf:text-first',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: afterText });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunk = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.facadeModuleId === afterText,
        );
        if (chunk === undefined) throw new Error('What fetches the scripts was not built.');
        const scripts: string[] = [];
        const rest = html.replaceAll(
          /\s*<(?:script type="module"|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)"[^>]*>(?:<\/script>)?/gu,
          (_, script: string) => {
            scripts.push(script);
            return '';
          },
        );
        return {
          html: rest,
          tags: [
            {
              tag: 'script',
              attrs: {
                type: 'module',
                src: `/${chunk.fileName}`,
                fetchpriority: 'low',
                'data-after-text': scripts.join(' '),
              },
              injectTo: 'head',
            },
          ],
        };
      },
    },
  };
}
