import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { near } from '@maatstaf/core/parse';

/**
 * The path beside one that does not exist whose name is nearest to it, among the folders or the JSON and
 * CSV files there; null where none is near.
 */
export async function nearby(path: string, kind: 'folder' | 'file'): Promise<string | null> {
  const parent = dirname(path);
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) =>
      kind === 'folder'
        ? entry.isDirectory()
        : entry.isFile() && /\.(?:csv|json)$/.test(entry.name),
    )
    .map(({ name }) => name);
  const [name] = near(basename(path), names);
  return name === undefined ? null : join(parent, name);
}
