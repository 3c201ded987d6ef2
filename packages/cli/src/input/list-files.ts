import { opendir } from 'node:fs/promises';
import { join } from 'node:path';

/** No pack has more in it; whoever names a home folder by mistake must not wait for a walk through it. */
export const maxEntries = 5_000;
const maxDepth = 3;

/**
 * The paths of the `.json` and `.csv` files in a folder, relative to it and with `/`; a folder of such a
 * name is listed too, and not walked. Folders that start with a dot, `node_modules`, and what lies over
 * three levels deep are left out. `too-many` for over 5,000 entries of any kind. Rejects where a folder
 * cannot be read.
 */
export async function listFiles(root: string): Promise<readonly string[] | 'too-many'> {
  const found: string[] = [];
  const folders = [{ path: '', depth: 1 }];
  let entries = 0;
  for (const { path, depth } of folders) {
    for await (const entry of await opendir(join(root, path))) {
      entries += 1;
      if (entries > maxEntries) return 'too-many';
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      const skipped = entry.name.startsWith('.') || entry.name === 'node_modules';
      if (/\.(json|csv)$/.test(entry.name)) {
        if (!(entry.isDirectory() && skipped)) found.push(below);
      } else if (entry.isDirectory() && !skipped && depth < maxDepth) {
        folders.push({ path: below, depth: depth + 1 });
      }
    }
  }
  return found;
}
