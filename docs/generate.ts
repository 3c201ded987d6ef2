import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { issueMeanings } from '@maatstaf/core/issues';
import { schemaFiles } from '@maatstaf/core/schemas';
import { lawsPage } from './laws-page.ts';
import { methodsPage } from './methods-page.ts';
import { tracePack } from './trace/trace-pack.ts';

// Writes the pages and schemas that follow from the code. With --check it writes nothing, and fails
// where a file is no longer what the code says.

function errorCodes(): string {
  const rows = Object.entries(issueMeanings)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { nl, en }]) => `| \`${code}\` | ${en} | ${nl} |`);
  return [
    '# Error codes',
    '',
    'What `maatstaf check` and every other reader of files may say. A code is stable; the words may improve.',
    'Each message names the file, the place (JSON pointer, row and column, or line), what was found and what was expected.',
    'Made by `npm run docs` from `packages/core/src/parse/issue-text.ts`.',
    '',
    '| code | English | Nederlands |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

async function files(): Promise<ReadonlyMap<string, string>> {
  const pack = 'maastricht-2025';
  return new Map([
    ...[...schemaFiles()].map(([name, text]) => [`schema/${name}`, text] as const),
    ['error-codes.md', errorCodes()] as const,
    ['laws.md', lawsPage()] as const,
    ['methods.md', methodsPage()] as const,
    [`traceability/${pack}.md`, await tracePack(join(docs, '../rules', pack))] as const,
  ]);
}

const docs = dirname(fileURLToPath(import.meta.url));
const checkOnly = process.argv.includes('--check');
const stale = [...(await files())].filter(([file, content]) => {
  const path = join(docs, file);
  return !existsSync(path) || readFileSync(path, 'utf8') !== content;
});
for (const [file, content] of stale) {
  if (!checkOnly) writeFileSync(join(docs, file), content);
  console.log(`${checkOnly ? 'stale' : 'written'}: docs/${file}`);
}
if (checkOnly && stale.length > 0) {
  console.error('Run npm run docs and commit what it writes.');
  process.exitCode = 1;
}
