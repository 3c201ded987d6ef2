import type { Plugin } from 'vite';

/** Leaves comments, indentation and needless spaces out of the styles of elements, which no minifier of scripts looks into. */
export function leanStyles(): Plugin {
  return {
    name: 'maatstaf:lean-styles',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.styles.ts')) return undefined;
      const lean = code.replaceAll(
        /css`([^`]*)`/gu,
        (_, css: string) =>
          `css\`${css
            .replaceAll(/\/\*.*?\*\//gsu, '')
            .replaceAll(/\s+/gu, ' ')
            // A space before a colon or a bracket, or around a sign, may mean something; these never do.
            .replaceAll(/([{};,:]) /gu, '$1')
            .replaceAll(/ ([{};,])/gu, '$1')
            .replaceAll(';}', '}')}\``,
      );
      return { code: lean, map: null };
    },
  };
}
