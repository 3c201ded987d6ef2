import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { done, type Result, wrongCall } from '../result.ts';
import type { Command } from './command.ts';

/** The starter pack stands beside `src` and `dist`, as the very files that are written. */
const starter = fileURLToPath(new URL('../../starter', import.meta.url));

export const init: Command = {
  name: 'init',
  summary: 'write a small, commented pack to start from',
  needs: ['folder'],
  options: {},
  help: `maatstaf init <folder>

Writes a small policy pack with comments to start from: two principles, a handful of rules, three
neighbourhoods and six proposals, all made up. It passes maatstaf check and maatstaf allocate as it is.
The folder is made where it does not exist; a folder that is not empty is left alone.

Exit codes: 0 done, 2 the call is wrong (such as a folder that is not empty or cannot be written).

Example
  maatstaf init my-town
  maatstaf allocate my-town
`,
  async carryOut(line) {
    const [folder = ''] = line.positionals;
    const existing = await readdir(folder).catch((error: unknown) => codeOf(error));
    if (Array.isArray(existing) && existing.length > 0) {
      return wrongCall(`${folder} is not empty; name a new folder or an empty one.`, 'init').result;
    }
    if (existing === 'ENOTDIR')
      return wrongCall(`${folder} is a file; name a folder.`, 'init').result;
    if (typeof existing === 'string' && existing !== 'ENOENT') return unwritable(folder, existing);
    return write(folder, Array.isArray(existing));
  },
};

async function write(folder: string, existed: boolean): Promise<Result> {
  const made = existed
    ? undefined
    : await mkdir(folder, { recursive: true }).catch((error: unknown) => ({ code: codeOf(error) }));
  if (typeof made === 'object') return unwritable(folder, made.code);
  try {
    await cp(starter, folder, { recursive: true });
  } catch (error) {
    // Half a pack is worse than none: what was written goes, and the folders that were made for it.
    if (existed)
      await Promise.all(
        (await readdir(folder)).map((name) => rm(join(folder, name), { recursive: true })),
      );
    else if (made !== undefined) await rm(made, { recursive: true });
    return unwritable(folder, codeOf(error));
  }
  return done(
    `A starter pack stands in ${folder}. Read ${join(folder, 'README.md')}, and try:\n` +
      `  maatstaf check ${folder}\n  maatstaf allocate ${folder}`,
  );
}

function unwritable(folder: string, code: string): Result {
  return wrongCall(`${folder} cannot be written (${code}).`, 'init').result;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
