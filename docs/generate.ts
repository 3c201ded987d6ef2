import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callMeanings } from '@maatstaf/cli';
import { issueMeanings } from '@maatstaf/core/issues';
import { schemaFiles } from '@maatstaf/core/schemas';
import { lawsPage } from './laws-page.ts';
import { methodsPage } from './methods-page.ts';
import { tracePack } from './trace/trace-pack.ts';

// Writes the pages and schemas that follow from the code. With --check it writes nothing, and fails
// where a file is no longer what the code says.

function errorCodes(): string {
  return [
    '# Error codes',
    '',
    'A code is stable; the words may improve.',
    'Made by `npm run docs` from `packages/core/src/parse/issue-meanings` and `packages/cli/src/messages/call-meanings.ts`.',
    '',
    '## Files',
    '',
    'What `maatstaf check` and every other reader of files may say.',
    'Each message names the file, the place (JSON pointer, row and column, or line), what was found and what was expected.',
    'The exit code is 1.',
    '',
    ...codeTable(issueMeanings),
    '',
    '## Calls and faults',
    '',
    'What the command `maatstaf` may say on standard error, the code in square brackets at the end of the line.',
    'Each sentence says what was typed and what could stand there. All that is wrong with a call is told at once:',
    'first what shows without reading a file, then what only the pack can show.',
    'The exit code is 2 for a call (`call.…`) and 70 for a fault in Maatstaf itself (`fault.…`).',
    '',
    ...codeTable(callMeanings),
    '',
  ].join('\n');
}

/** Codes in order with what they mean. */
function codeTable(
  meanings: Readonly<Record<string, { readonly nl: string; readonly en: string }>>,
): readonly string[] {
  const rows = Object.entries(meanings)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { nl, en }]) => `| \`${code}\` | ${en} | ${nl} |`);
  return ['| code | English | Nederlands |', '| --- | --- | --- |', ...rows];
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
