import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue, Language } from '@maatstaf/core';
import { messagesIn } from '../messages/messages.ts';

/**
 * An issue for each name in `root` that should be a folder and is a file or a link: what lies there
 * would be left out in silence. A name that is not there is no issue.
 */
export async function misplacedFiles(
  root: string,
  names: readonly string[],
  language: Language,
): Promise<readonly Issue[]> {
  const { file, link, folder } = messagesIn(language).found;
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
          found: stat.isSymbolicLink() ? link : file,
          expected: folder,
        },
      ];
    }),
  );
  return issues.flat();
}
