import { formIn } from './forms.ts';
import type { Issue, Parsed } from './issue.ts';
import { noSuchKey } from './known-keys.ts';
import type { Phrase, Words } from './phrase.ts';
import { nothing, oneOf, theKey, trueOrFalse } from './phrases.ts';
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
        toIssues(file, value, issue, [], (key, path) => noSuchKey(schema, key, path, at)),
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
  /** What is to be said of a key that is not known at a path. */
  unknownKey: (key: string, path: readonly PropertyKey[]) => Words,
): Issue[] {
  const path = [...parent, ...issue.path];
  const make = (code: string, at: readonly PropertyKey[], expected: Words): Issue => ({
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
        ...make('key.unknown', [...path, key], unknownKey(key, path)),
        found: theKey(key),
      }));
    case 'invalid_type':
      return [
        valueAt(root, path) === undefined
          ? make('key.missing', path, kindOf(issue.expected))
          : make('value.type', path, kindOf(issue.expected)),
      ];
    case 'invalid_value':
      return [
        make('value.not-allowed', path, oneOf(issue.values.map(String), valueAt(root, path))),
      ];
    case 'invalid_union': {
      const branch = closestBranch(issue.errors);
      if (branch !== undefined)
        return branch.flatMap((inner) => toIssues(file, root, inner, path, unknownKey));
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
      const expected =
        options.length > 0 ? oneOf(options.map(String)) : unionExpectation(issue.errors);
      return [make('value.type', path, expected)];
    }
    case 'too_small':
      return [make('value.too-small', path, sized(issue.origin, 'least', issue.minimum))];
    case 'too_big':
      return [make('value.too-large', path, sized(issue.origin, 'most', issue.maximum))];
    case 'invalid_format':
      return [make('value.format', path, formIn(issue.message))];
    default:
      return [make('value.invalid', path, formIn(issue.message))];
  }
}

function sized(origin: string, end: 'least' | 'most', bound: number | bigint): Words {
  const of = sizes[origin === 'array' || origin === 'set' ? 'list' : origin] ?? sizes['number'];
  return {
    nl: `${of?.nl} van ten ${end === 'least' ? 'minste' : 'hoogste'} ${bound}`,
    en: `${of?.en} of at ${end} ${bound}`,
  };
}

const sizes: Readonly<Record<string, Words>> = {
  list: { nl: 'een lijst', en: 'a list' },
  string: { nl: 'een lengte', en: 'a length' },
  number: { nl: 'een getal', en: 'a number' },
};

/** What a schema calls a kind of value, in words. */
const kinds: Readonly<Record<string, Words>> = {
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een heel getal', en: 'a whole number' },
  boolean: trueOrFalse,
  array: { nl: 'een lijst', en: 'a list' },
  tuple: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object', en: 'an object' },
  record: { nl: 'een object', en: 'an object' },
  null: { nl: 'null', en: 'null' },
};

function kindOf(expected: string): Words {
  return kinds[expected] ?? formIn(expected);
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

function unionExpectation(branches: readonly (readonly ZodIssue[])[]): Words {
  const expectations = branches.flatMap((issues) =>
    issues.flatMap((issue): readonly Words[] => {
      if (issue.code === 'invalid_type') return [kindOf(String(issue.expected))];
      if (issue.code === 'invalid_value')
        return issue.values.map((value) => ({ nl: String(value), en: String(value) }));
      return [formIn(issue.message)];
    }),
  );
  const joined = (language: keyof Words, or: string): string =>
    [...new Set(expectations.map((words) => words[language]))].join(or);
  return { nl: joined('nl', ' of '), en: joined('en', ' or ') };
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
export function shown(value: unknown): Phrase {
  if (value === undefined) return nothing;
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
