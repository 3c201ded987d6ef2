import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as schemas from '@maatstaf/core/schemas';
import { expect, test } from 'vitest';

const rules = fileURLToPath(new URL('..', import.meta.url));
const packs = readdirSync(rules).filter((name) => existsSync(join(rules, name, 'pack.json')));

/** The schema that each published file of a form is checked against, by the name editors know it by. */
const byName: Readonly<Record<string, schemas.z.core.$ZodType>> = Object.fromEntries(
  Object.entries(schemas).flatMap(([name, schema]) => {
    const form = /^(\w+?)(?:File)?Schema$/.exec(name)?.[1];
    return form === undefined ? [] : [[`${form}.schema.json`, schema as schemas.z.core.$ZodType]];
  }),
);

/** The files of a pack that a person writes: all JSON but the data and what an outcome came to. */
const files = packs.flatMap((pack) =>
  readdirSync(join(rules, pack), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !/^(data\/|package|golden|node_modules)/.test(file))
    .map((file) => join(pack, file)),
);

test('there are packs, with files', () => {
  expect(packs).toContain('greenford-2026');
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)('%s names the schema of its form, and keeps to it', (file) => {
  const content = JSON.parse(readFileSync(join(rules, file), 'utf8')) as { $schema?: string };
  expect(content.$schema).toBeDefined();
  const path = resolve(rules, dirname(file), content.$schema ?? '');
  expect(existsSync(path)).toBe(true);
  const schema = byName[basename(path)];
  expect(schema).toBeDefined();
  if (schema === undefined) return;
  const { success, error } = schemas.z.safeParse(schema, content);
  expect(error?.issues ?? []).toEqual([]);
  expect(success).toBe(true);
});

test.each(files)('%s is written for the schema of its place', (file) => {
  const { $schema = '' } = JSON.parse(readFileSync(join(rules, file), 'utf8')) as {
    $schema?: string;
  };
  const [, folderOrFile = ''] = file.split('/');
  expect(basename($schema, '.schema.json')).toBe(basename(folderOrFile, '.json'));
});
