import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder, and those above it that are not there. Gives the topmost that was made; rejects, with
 * nothing left behind, where one cannot be made. `mkdir` with `recursive` will not do: in a folder where
 * nothing can be made and nothing is said to be there, such as /proc, it goes on for ever.
 */
export async function makeFolder(path: string): Promise<string> {
  const folder = resolve(path);
  const above = dirname(folder);
  const isThere = await stat(above).then(
    () => true,
    () => false,
  );
  const made = isThere || above === folder ? folder : await makeFolder(above);
  try {
    await mkdir(folder);
  } catch (error) {
    if (made !== folder) await rm(made, { recursive: true });
    throw error;
  }
  return made;
}
