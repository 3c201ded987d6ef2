import type { Issue, Parsed } from './issue.ts';
import { rightPlace } from './known-keys.ts';
import { pointerTo } from './pointer.ts';
import type { z } from './zod.ts';

type ZodIssue = z.core.$ZodIssue;

/** A value checked against a schema; every mistake becomes an issue with its pointer, found and expected. */
export function validate<Value>(
  schema: z.ZodMiniType<Value>,
  file: string,
  value: unknown,
  /** Where in the file the value stands. */
  at: readonly PropertyKey[] = [],
): Parsed<Value> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data, issues: [] };
  return {
    ok: false,
    issues: result.error.issues
      .flatMap((issue) =>
        toIssues(file, value, issue, [], (key, path) => rightPlace(schema, key, path, at)),
      )
      .map((issue) => within(issue, pointerTo(at))),
  };
}

function within(issue: Issue, base: string): Issue {
  if (issue.at.kind !== 'pointer') return issue;
  return { ...issue, at: { kind: 'pointer', pointer: base + issue.at.pointer } };
}

function toIssues(
  file: string,
  root: unknown,
  issue: ZodIssue,
  parent: readonly PropertyKey[],
  /** Where a key that is not known at a path is known. */
  placeOf: (key: string, path: readonly PropertyKey[]) => string,
): Issue[] {
  const path = [...parent, ...issue.path];
  const make = (code: string, at: readonly PropertyKey[], expected: string): Issue => ({
    code,
    severity: 'error',
    file,
    at: { kind: 'pointer', pointer: pointerTo(at) },
    found: shown(valueAt(root, at)),
    expected,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        ...make('key.unknown', [...path, key], `no such key here${placeOf(key, path)}`),
        found: `the key "${key}"`,
      }));
    case 'invalid_type':
      return [
        valueAt(root, path) === undefined
          ? { ...make('key.missing', path, issue.expected), found: 'nothing' }
          : make('value.type', path, issue.expected),
      ];
    case 'invalid_value':
      return [make('value.not-allowed', path, `one of ${issue.values.map(String).join(', ')}`)];
    case 'invalid_union': {
      const branch = closestBranch(issue.errors);
      if (branch !== undefined)
        return branch.flatMap((inner) => toIssues(file, root, inner, path, placeOf));
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
      const expected =
        options.length > 0 ? `one of ${options.join(', ')}` : unionExpectation(issue.errors);
      return [make('value.type', path, expected)];
    }
    case 'too_small':
      return [
        make('value.too-small', path, `${sizeWord(issue.origin)} of at least ${issue.minimum}`),
      ];
    case 'too_big':
      return [
        make('value.too-large', path, `${sizeWord(issue.origin)} of at most ${issue.maximum}`),
      ];
    case 'invalid_format':
      return [make('value.format', path, issue.message)];
    default:
      return [make('value.invalid', path, issue.message)];
  }
}

function sizeWord(origin: string): string {
  if (origin === 'array' || origin === 'set') return 'a list';
  return origin === 'string' ? 'a length' : 'a number';
}

/** The form that the writer meant: the one that fits at its top and is wrong only further in. */
function closestBranch(
  branches: readonly (readonly ZodIssue[])[],
): readonly ZodIssue[] | undefined {
  const meant = branches.filter((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'),
  );
  return meant.toSorted((a, b) => a.length - b.length)[0];
}

function unionExpectation(branches: readonly (readonly ZodIssue[])[]): string {
  const expectations = branches.flatMap((issues) =>
    issues.flatMap((issue) => {
      if (issue.code === 'invalid_type') return [String(issue.expected)];
      if (issue.code === 'invalid_value') return issue.values.map(String);
      return [issue.message];
    }),
  );
  return [...new Set(expectations)].join(' or ');
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );
}

/** A value as it is shown in a message: one short line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
