import type { Files, Issue } from './issue.ts';
import { readJson } from './read-json.ts';
import { fileIssue } from './read-text.ts';
import { validate } from './validate.ts';
import type { z } from './zod.ts';
import { noSuchFile } from './phrases.ts';

/** One entry of a list in a file, with the place where it stands. */
interface Placed<Value> {
  readonly value: Value;
  readonly pointer: string;
}

/** Reads the files of a pack one after the other, and keeps every mistake of form that it meets. */
export class PackReader {
  readonly issues: Issue[] = [];
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  /** The value of a file; undefined, with issues, where it is not there or has another form. */
  whole<Value>(file: string, schema: z.ZodMiniType<Value>): Value | undefined {
    const content = this.#files.get(file);
    if (content === undefined) {
      this.issues.push(fileIssue('file.missing', file, noSuchFile, file));
      return undefined;
    }
    const json = readJson(file, content);
    const parsed = json.ok ? validate(schema, file, json.value) : json;
    this.issues.push(...parsed.issues);
    return parsed.ok ? parsed.value : undefined;
  }

  /** The entries of the list that a file holds under a key; those of another form are left out, with issues. */
  list<Key extends string, Value>(
    file: string,
    key: Key,
    shell: z.ZodMiniType<Readonly<Record<Key, readonly unknown[]>>>,
    schema: z.ZodMiniType<Value>,
  ): readonly Placed<Value>[] {
    return (this.whole(file, shell)?.[key] ?? []).flatMap((entry, index) => {
      const pointer = `/${key}/${index}`;
      const parsed = validate(schema, file, entry, [key, index]);
      this.issues.push(...parsed.issues);
      return parsed.ok ? [{ value: parsed.value, pointer }] : [];
    });
  }
}
