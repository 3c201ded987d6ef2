import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Caller } from '../caller.ts';
import { languages } from '../input/language.ts';
import { among } from '../input/option-values.ts';
import { messagesIn } from '../messages/messages.ts';
import { mistake } from '../mistake.ts';
import { printable } from '../output/width.ts';
import { done, type Result, wrongCall } from '../result.ts';
import type { Command } from './command.ts';
import { makeFolder } from './make-folder.ts';

/** The starter pack stands beside `src` and `dist`, as the very files that are written. */
const starter = fileURLToPath(new URL('../../starter', import.meta.url));

export const init: Command = {
  name: 'init',
  summary: 'write a small, commented pack to start from',
  needs: ['folder'],
  options: { lang: among(languages) },
  help: `maatstaf init <folder> [options]

Writes a small policy pack with comments to start from: two principles, a handful of rules, three
neighbourhoods, six proposals and worked examples of the rules, all made up. It passes maatstaf check,
maatstaf test and maatstaf allocate as it is.
The folder schema tells editors the form of every file, so that they complete and check as you type.
The folder is made where it does not exist; a folder that is not empty is left alone.

Options
  --lang nl|en          language of the messages (default: English; the pack itself is in both)

Exit codes: 0 done, 2 the call is wrong (such as a folder that is not empty or cannot be written).

Example
  maatstaf init my-town
  maatstaf allocate my-town
`,
  async carryOut(line) {
    const [folder = ''] = line.positionals;
    const existing = await readdir(folder).catch((error: unknown) => codeOf(error));
    if (Array.isArray(existing) && existing.length > 0) {
      return wrongCall(
        line,
        mistake('call.folder-not-empty', (say) => say.notEmpty(folder)),
      ).result;
    }
    if (existing === 'ENOTDIR')
      return wrongCall(
        line,
        mistake('call.not-a-folder', (say) => say.fileNotFolder(folder)),
      ).result;
    if (typeof existing === 'string' && existing !== 'ENOENT')
      return unwritable(line, folder, existing);
    return write(line, folder, Array.isArray(existing));
  },
};

async function write(caller: Caller, folder: string, existed: boolean): Promise<Result> {
  const made = existed
    ? undefined
    : await makeFolder(folder).catch((error: unknown) => ({ code: codeOf(error) }));
  if (typeof made === 'object') return unwritable(caller, folder, made.code);
  try {
    await cp(starter, folder, { recursive: true });
    await writeSchemas(join(folder, 'schema'));
  } catch (error) {
    // Half a pack is worse than none: what was written goes, and the folders that were made for it.
    if (existed)
      await Promise.all(
        (await readdir(folder)).map((name) => rm(join(folder, name), { recursive: true })),
      );
    else if (made !== undefined) await rm(made, { recursive: true });
    return unwritable(caller, folder, codeOf(error));
  }
  const say = messagesIn(caller.language);
  const named = quoted(printable(folder));
  return done(
    [
      say.starterWritten(printable(folder), printable(join(folder, 'README.md'))),
      ...['check', 'allocate'].map((command) => `  ${caller.program} ${command} ${named}`),
    ].join('\n'),
  );
}

/**
 * What the `$schema` of every file points to. Written beside the files and not fetched from an address:
 * so it works without a network, tells nobody which policy is being written, and is of this version.
 */
async function writeSchemas(folder: string): Promise<void> {
  const { schemaFiles } = await import('@maatstaf/core/schemas');
  await mkdir(folder);
  for (const [name, text] of schemaFiles()) {
    if (name !== 'report.schema.json') await writeFile(join(folder, name), text);
  }
}

function unwritable(caller: Caller, folder: string, code: string): Result {
  return wrongCall(
    caller,
    mistake('call.unwritable', (say) => say.unwritable(folder, code)),
  ).result;
}

/** A name as one word of a command line. */
function quoted(name: string): string {
  return /^[\w./~@%+=:,-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
