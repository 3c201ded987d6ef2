import type { Plugin, Rolldown } from 'vite';

/**
 * Lets the text of the page come before its scripts: these are fetched all at once, but do not take the line
 * from the style that the text is shown with.
 */
export function textFirst(): Plugin {
  return {
    name: 'maatstaf:text-first',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk }) {
        if (bundle === undefined || chunk === undefined) return html;
        const tags = [...importedBy(chunk, bundle)].map((fileName) => ({
          tag: 'link',
          attrs: {
            rel: 'modulepreload',
            crossorigin: true,
            fetchpriority: 'low',
            href: `/${fileName}`,
          },
          injectTo: 'head' as const,
        }));
        const late = html.replaceAll(
          /<(?:script(?= type="module")|link(?= rel="modulepreload"))/gu,
          '$& fetchpriority="low"',
        );
        return { html: late, tags };
      },
    },
  };
}

/** The files that a chunk cannot do without, itself aside. */
function importedBy(
  chunk: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
  found: Set<string> = new Set(),
): ReadonlySet<string> {
  for (const fileName of chunk.imports) {
    const imported = bundle[fileName];
    if (found.has(fileName) || imported?.type !== 'chunk') continue;
    found.add(fileName);
    importedBy(imported, bundle, found);
  }
  return found;
}
