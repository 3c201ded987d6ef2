import type { Issue, Parsed } from './issue.ts';
import { lineAndColumn, readText } from './read-text.ts';

/** Deeper nesting than any honest file needs: a rule at its deepest stays under it. */
const maxDepth = 48;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The JSON value of an untrusted file. Size, encoding and depth are checked before it is parsed, and
 * keys that reach an object's prototype are refused afterwards: an issue each, never an exception.
 */
export function readJson(file: string, content: string | Uint8Array): Parsed<unknown> {
  const text = readText(file, content);
  if (typeof text !== 'string') return { ok: false, issues: [text] };
  const tooDeep = depthIssue(file, text);
  if (tooDeep !== undefined) return { ok: false, issues: [tooDeep] };
  try {
    const value: unknown = JSON.parse(text);
    const issues = forbidden(file, value, '');
    return issues.length > 0 ? { ok: false, issues } : { ok: true, value, issues };
  } catch (error) {
    return { ok: false, issues: [syntaxIssue(file, text, error)] };
  }
}

function depthIssue(file: string, text: string): Issue | undefined {
  let depth = 0;
  let inString = false;
  for (let position = 0; position < text.length; position += 1) {
    const character = text[position];
    if (inString) {
      if (character === '\\') position += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > maxDepth) {
      return {
        code: 'json.too-deep',
        severity: 'error',
        file,
        at: { kind: 'line', ...lineAndColumn(text, position) },
        found: `more than ${maxDepth} levels of nesting`,
        expected: `at most ${maxDepth} levels`,
      };
    }
  }
  return undefined;
}

function syntaxIssue(file: string, text: string, error: unknown): Issue {
  const message = error instanceof Error ? error.message : String(error);
  const position = /position (\d+)/.exec(message)?.[1];
  const at = position === undefined ? text.length : Number(position);
  const cut = at >= text.trimEnd().length;
  return {
    code: 'json.syntax',
    severity: 'error',
    file,
    at: { kind: 'line', ...lineAndColumn(text, at) },
    found: cut ? 'the end of the file' : JSON.stringify(text.slice(at, at + 20)),
    expected: cut ? 'the rest of the JSON: the file is cut off' : 'valid JSON',
  };
}

function forbidden(file: string, value: unknown, pointer: string): Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = `${pointer}/${escapePointer(key)}`;
    if (!Array.isArray(value) && forbiddenKeys.has(key)) {
      return [
        {
          code: 'key.forbidden',
          severity: 'error' as const,
          file,
          at: { kind: 'pointer' as const, pointer: at },
          found: `the key "${key}"`,
          expected: 'a key that cannot reach an object’s prototype',
        },
      ];
    }
    return forbidden(file, child, at);
  });
}

/** A key as a part of a JSON pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A path of keys as a JSON pointer (RFC 6901). */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${escapePointer(String(key))}`).join('');
}
