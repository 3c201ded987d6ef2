import type { Plugin } from 'vite';

/** A piece of a template as the parser gives it: where it stands in the code. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Elements whose white space is seen. */
const verbatim = /<(?:pre|textarea)\b/u;

/** The pieces of text of all templates of Lit below a node of a syntax tree. */
function* piecesIn(node: unknown): Generator<Piece> {
  if (Array.isArray(node)) {
    for (const each of node) yield* piecesIn(each);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'TaggedTemplateExpression') {
    const { tag, quasi } = node as unknown as {
      readonly tag: { readonly name?: string };
      readonly quasi: { readonly quasis: readonly Piece[] };
    };
    if (tag.name === 'html' || tag.name === 'svg') yield* quasi.quasis;
  }
  for (const child of Object.values(node)) yield* piecesIn(child);
}

/** Writes line breaks and indentation in the templates of elements as the one space that they are on a page. */
export function leanTemplates(): Plugin {
  return {
    name: 'maatstaf:lean-templates',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: {
        id: /\/(?:elements|playground)\/src\/.*\.ts$/u,
        code: { include: /\b(?:html|svg)`/u, exclude: verbatim },
      },
      handler(code) {
        let lean = code;
        const pieces = [...piecesIn(this.parse(code))].toSorted((a, b) => b.start - a.start);
        for (const { start, end } of pieces) {
          const text = code
            .slice(start, end)
            // At the end of a tag it is nothing at all.
            .replaceAll(/\s*\n\s*>/gu, '>')
            .replaceAll(/\s*\n\s*/gu, ' ');
          lean = lean.slice(0, start) + text + lean.slice(end);
        }
        return { code: lean, map: null };
      },
    },
  };
}
