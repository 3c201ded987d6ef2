import type { Plugin } from 'vite';

/** Leaves comments and indentation out of the styles of elements, which no minifier of scripts looks into. */
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
          `css\`${css.replaceAll(/\/\*.*?\*\//gsu, '').replaceAll(/\s+/gu, ' ')}\``,
      );
      return { code: lean, map: null };
    },
  };
}
