import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a packed package carries the licence of the repository, to the letter. */
export function carriesLicence(archive: string): boolean {
  const { stdout } = spawnSync('tar', ['-xzOf', archive, 'package/LICENSE'], { encoding: 'utf8' });
  return stdout === readFileSync('LICENSE', 'utf8');
}
