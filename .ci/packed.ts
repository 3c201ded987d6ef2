import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Packs a package into a folder as npm would publish it; gives the path of the archive. */
export function packed(folder: string, place: string): string {
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['pack', '--silent', '--ignore-scripts', `./${folder}`, '--pack-destination', place],
    { encoding: 'utf8' },
  );
  const name = stdout.trim().split('\n').at(-1) ?? '';
  if (status !== 0 || !name.endsWith('.tgz'))
    throw new Error(`${folder} cannot be packed: ${stderr}`);
  return join(place, name);
}
