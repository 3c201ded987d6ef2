import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const rules = fileURLToPath(new URL('../../../rules/', import.meta.url));
export const greenford = join(rules, 'greenford-2026');
export const maastricht = join(rules, 'maastricht-2025');
const starter = fileURLToPath(new URL('../starter/', import.meta.url));

/** An empty folder that goes when the test ends. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'maatstaf-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** The starter pack in a folder of its own, with some files replaced. */
export async function starterWith(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await emptyFolder();
  await cp(starter, folder, { recursive: true });
  await Promise.all(
    Object.entries(files).map(([file, content]) => writeFile(join(folder, file), content)),
  );
  return folder;
}

/** A file in the folder of a pack, with a scenario for that pack. */
export async function scenarioIn(folder: string, changes: object): Promise<string> {
  const { id, version } = JSON.parse(await readFile(join(folder, 'pack.json'), 'utf8')) as {
    readonly id: string;
    readonly version: string;
  };
  const file = join(folder, 'scenario.json');
  const scenario = { format: 'maatstaf-scenario/1', pack: { id, version }, ...changes };
  await writeFile(file, JSON.stringify(scenario));
  return file;
}

/** Every file with its size and time of change: the same before and after where nothing was written. */
export async function traceOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return Promise.all(
    names.toSorted().map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    }),
  );
}
