import type { Plugin } from 'vite';

/**
 * Lets the text of the page come before its scripts: these are fetched at once, but do not take the line from
 * the style that the text is shown with.
 */
export function textFirst(): Plugin {
  return {
    name: 'maatstaf:text-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replaceAll(
          /<(?:script(?= type="module")|link(?= rel="modulepreload"))/gu,
          '$& fetchpriority="low"',
        ),
    },
  };
}
