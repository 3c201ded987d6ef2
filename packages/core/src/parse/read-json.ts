import type { Issue, Parsed } from './issue.ts';
import { pointerTo } from './pointer.ts';
import { lineAndColumn, readText } from './read-text.ts';
import { type Flaw, scanJson } from './scan-json.ts';

/**
 * The JSON value of an untrusted file. Size and encoding are checked before it is read, depth and
 * keys before it becomes a value: an issue each, never an exception.
 */
export function readJson(file: string, content: string | Uint8Array): Parsed<unknown> {
  const text = readText(file, content);
  if (typeof text !== 'string') return { ok: false, issues: [text] };
  const flaws = scanJson(text);
  if (flaws.length > 0)
    return { ok: false, issues: flaws.map((flaw) => issueOf(file, text, flaw)) };
  return { ok: true, value: JSON.parse(text) as unknown, issues: [] };
}

function issueOf(
  file: string,
  text: string,
  { code, position, path, found, expected }: Flaw,
): Issue {
  const ofKey = code === 'key.duplicate' || code === 'key.forbidden';
  return {
    code,
    severity: 'error',
    file,
    at: ofKey
      ? { kind: 'pointer', pointer: pointerTo(path) }
      : { kind: 'line', ...lineAndColumn(text, position) },
    found,
    expected,
  };
}
