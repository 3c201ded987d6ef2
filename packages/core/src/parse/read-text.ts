import type { Issue } from './issue.ts';
import type { Phrase } from './phrase.ts';

/** No file of a pack or data set may be larger. The biggest honest one (a country) is under 20 MB. */
const maxFileBytes = 32 * 1024 * 1024;

const otherBytes: Phrase = {
  nl: 'bytes die geen UTF-8 zijn',
  en: 'bytes that are not UTF-8',
};

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
    return fileIssue('file.too-large', file, `${content.length} bytes`, {
      nl: `ten hoogste ${maxFileBytes} bytes`,
      en: `at most ${maxFileBytes} bytes`,
    });
  }
  if (typeof content === 'string') return plain(file, content);
  if (
    (content[0] === 0xff && content[1] === 0xfe) ||
    (content[0] === 0xfe && content[1] === 0xff)
  ) {
    return fileIssue('file.encoding', file, 'UTF-16', 'UTF-8');
  }
  try {
    return plain(file, new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    const before =
      new TextDecoder('utf-8', { fatal: false }).decode(content).split('\uFFFD', 1)[0] ?? '';
    return {
      ...fileIssue('file.encoding', file, otherBytes, 'UTF-8'),
      at: { kind: 'line', ...lineAndColumn(before, before.length) },
    };
  }
}

/** Characters that no text has and that terminals and spreadsheets act on; tab and line ends are none. */
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The text without its byte order mark, or an issue at the first control character. */
function plain(file: string, text: string): string | Issue {
  const position = text.search(control);
  if (position === -1) return text.startsWith('\uFEFF') ? text.slice(1) : text;
  const code = text.charCodeAt(position).toString(16).padStart(4, '0');
  return {
    ...fileIssue(
      'file.control-character',
      file,
      { nl: `het stuurteken U+${code}`, en: `the control character U+${code}` },
      { nl: 'tekst zonder stuurtekens', en: 'text without control characters' },
    ),
    at: { kind: 'line', ...lineAndColumn(text, position) },
  };
}

export function fileIssue(code: string, file: string, found: Phrase, expected: Phrase): Issue {
  return { code, severity: 'error', file, at: { kind: 'file' }, found, expected };
}

/** Line and column, from 1, of a position in a text. */
export function lineAndColumn(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
