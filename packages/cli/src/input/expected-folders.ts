import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '@maatstaf/core';
import { said } from '../messages/messages.ts';

/**
 * An issue for each name in `root` that should be a folder and is a file or a link: what lies there
 * would be left out in silence. A name that is not there is no issue.
 */
export async function misplacedFiles(
  root: string,
  names: readonly string[],
): Promise<readonly Issue[]> {
  const issues = await Promise.all(
    names.map(async (name): Promise<readonly Issue[]> => {
      const stat = await lstat(join(root, name)).catch(() => null);
      if (stat === null || stat.isDirectory()) return [];
      return [
        {
          code: 'file.unreadable',
          severity: 'error',
          file: name,
          at: { kind: 'file' },
          found: said(({ link, file }) => (stat.isSymbolicLink() ? link : file)),
          expected: said(({ folder }) => folder),
        },
      ];
    }),
  );
  return issues.flat();
}
