import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { issueMeanings } from './issue-meanings/issue-meanings.ts';

// Codes are strings in the places that tell what is wrong, in every package. A code without a meaning would
// reach a person as it is, and would not be in the reference.

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const catalogue = 'core/src/parse/issue-meanings/';

/** All that is published, by file: no tests and no data of theirs. */
const sources = ['packages', 'playground/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => /(?:^|\/)src\/.*\.ts$/u.test(name) && !/node_modules|\/dist\//u.test(name))
    .filter((name) => !/\.test(?:-data)?\.ts$/u.test(name) && !name.includes(catalogue))
    .map((name) => readFileSync(join(root, name), 'utf8')),
);

/** Texts of two words with a point between, such as `csv.unknown-column`. */
const dotted = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/['"`]([a-z]+\.[a-z][a-z-]*)['"`]/gu)].map(([, code = '']) => code),
  ),
);

const known = Object.keys(issueMeanings);

it('means something by every code that is told anywhere', () => {
  const kinds = new Set([...known, 'bundle.x'].map((code) => code.split('.')[0]));
  const isFact = /^(?:need|neighbourhood|parameter|place|proposal)\./u;
  const isFile = /\.(?:csv|json|md|ts|wasm|nl|en)$/u;
  const codes = [...dotted].filter((text) => {
    const [kind] = text.split('.');
    return kinds.has(kind) && (!isFact.test(text) || text.includes('-')) && !isFile.test(text);
  });
  const afterCode = sources.flatMap((text) =>
    [...text.matchAll(/\bcode: '([a-z]+\.[a-z-]+)'/gu)].map(([, code = '']) => code),
  );
  expect(codes.length).toBeGreaterThan(80);
  expect([...codes, ...afterCode].filter((code) => !known.includes(code))).toEqual([]);
});

/** Codes that are put together from parts, with what each part may be. */
const built: Readonly<Record<string, readonly string[]>> = {
  // oxlint-disable-next-line no-template-curly-in-string -- as it stands in the source
  'ref.unknown-${what}': ['principle', 'criterion', 'rule', 'proposal'],
  // oxlint-disable-next-line no-template-curly-in-string -- as it stands in the source
  'pack.${told[period]}': ['expired', 'not-yet-valid'],
  // oxlint-disable-next-line no-template-curly-in-string -- as it stands in the source
  'rule.${told[validity]}': ['expired', 'not-yet-valid'],
};

it('means something by every code that is put together', () => {
  const kinds = new Set(known.map((code) => code.split('.')[0]));
  // Ids of parameters as facts are made so too.
  const templates = sources
    .flatMap((text) => [...text.matchAll(/`(([a-z]+)\.[a-z-]*\$\{[^}`]*\}[a-z-]*)`/gu)])
    .filter(([, , kind = '']) => kinds.has(kind) && kind !== 'parameter')
    .map(([, template = '']) => template);
  expect(templates.toSorted()).toEqual(Object.keys(built).toSorted());
  const codes = Object.entries(built).flatMap(([template, parts]) =>
    parts.map((part) => template.replace(/\$\{.*\}/u, part)),
  );
  expect(codes.filter((code) => !known.includes(code))).toEqual([]);
});

it('tells every code that means something, and has it in the reference', () => {
  expect(known.filter((code) => !dotted.has(code))).toEqual([]);
  const reference = readFileSync(join(root, 'docs/error-codes.md'), 'utf8');
  expect(known.filter((code) => !reference.includes(`\`${code}\``))).toEqual([]);
});
