import type { Issue } from './issue.ts';

/** No file of a pack or data set may be larger. The biggest honest one (a country) is under 20 MB. */
const maxFileBytes = 32 * 1024 * 1024;

type Decoder = new (
  label: string,
  options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };
// Present in Node and in every browser; core is typed without either.
const { TextDecoder } = globalThis as unknown as { TextDecoder: Decoder };

/**
 * The text of a file in UTF-8, without byte order mark. Gives an issue for a file that is too large
 * (before decoding it) or in another encoding (at the first wrong character).
 */
export function readText(file: string, content: string | Uint8Array): string | Issue {
  if (content.length > maxFileBytes) {
    return fileIssue(
      'file.too-large',
      file,
      `${content.length} bytes`,
      `at most ${maxFileBytes} bytes`,
    );
  }
  if (typeof content === 'string') return withoutMark(content);
  if (
    (content[0] === 0xff && content[1] === 0xfe) ||
    (content[0] === 0xfe && content[1] === 0xff)
  ) {
    return fileIssue('file.encoding', file, 'UTF-16', 'UTF-8');
  }
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    const before =
      new TextDecoder('utf-8', { fatal: false }).decode(content).split('\uFFFD', 1)[0] ?? '';
    return {
      ...fileIssue('file.encoding', file, 'bytes that are not UTF-8', 'UTF-8'),
      at: { kind: 'line', ...lineAndColumn(before, before.length) },
    };
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

export function fileIssue(code: string, file: string, found: string, expected: string): Issue {
  return { code, severity: 'error', file, at: { kind: 'file' }, found, expected };
}

/** Line and column, from 1, of a position in a text. */
export function lineAndColumn(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
