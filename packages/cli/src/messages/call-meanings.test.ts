import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { callMeanings } from './call-meanings.ts';

const src = fileURLToPath(new URL('../', import.meta.url));
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|call-meanings/u.test(name))
  .map((name) => readFileSync(join(src, name), 'utf8'))
  .join('\n');

it('tells every code that means something, and has it in the reference', () => {
  const codes = Object.keys(callMeanings);
  expect(codes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  const reference = readFileSync(join(src, '../../../docs/error-codes.md'), 'utf8');
  expect(codes.filter((code) => !reference.includes(`\`${code}\``))).toEqual([]);
});
