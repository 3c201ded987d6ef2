import { jsonLanguage } from '@codemirror/lang-json';
import type { Location } from '@maatstaf/core';

type Node = ReturnType<typeof jsonLanguage.parser.parse>['topNode'];

/**
 * From where to where in a JSON text a place is: the value that a pointer leads to, or as near to it as
 * there is something; the rest of a line; or all of it. A key that is missing is told at what it is
 * missing from, by the first character of that.
 */
export function rangeOf(text: string, at: Location): readonly [number, number] {
  switch (at.kind) {
    case 'pointer':
      return pointedAt(text, at.pointer.split('/').slice(1).map(unescaped));
    case 'line': {
      const lines = text.split('\n');
      const line = Math.min(Math.max(1, at.line), lines.length);
      const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
      const end = start + (lines[line - 1] ?? '').length;
      const from = Math.min(start + Math.max(0, at.column - 1), end);
      return from === end ? [Math.max(start, end - 1), end] : [from, end];
    }
    case 'cell':
    case 'file':
      return [0, text.length];
  }
}

function pointedAt(text: string, path: readonly string[]): readonly [number, number] {
  let node = jsonLanguage.parser.parse(text).topNode.firstChild;
  if (node === null) return [0, text.length];
  for (const key of path) {
    const next: Node | null =
      node.name === 'Array' ? itemAt(node, Number(key)) : valueOf(node, key, text);
    if (next === null) return [node.from, Math.min(node.from + 1, node.to)];
    node = next;
  }
  return [node.from, node.to];
}

function itemAt(array: Node, place: number): Node | null {
  const marks = new Set(['[', ']', ',', '⚠']);
  let child = array.firstChild;
  for (let at = -1; child !== null; child = child.nextSibling) {
    if (marks.has(child.name)) continue;
    at += 1;
    if (at === place) return child;
  }
  return null;
}

function valueOf(object: Node, key: string, text: string): Node | null {
  for (const property of object.getChildren('Property')) {
    const name = property.getChild('PropertyName');
    if (name !== null && text.slice(name.from, name.to) === JSON.stringify(key))
      return property.lastChild;
  }
  return null;
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
