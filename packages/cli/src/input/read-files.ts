import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Files, Issue, Parsed } from '@maatstaf/core';
import type { Phrase } from '@maatstaf/core/issues';
import { type Messages, said } from '../messages/messages.ts';
import { listFiles, maxEntries } from './list-files.ts';
import { nearby } from './nearby.ts';

/** A pack or data folder holds at most this many files. */
export const maxFiles = 200;

/** A file may be as large as this and no larger: checked before anything of it is read. */
const maxBytes = { json: 10 * 1024 * 1024, csv: 32 * 1024 * 1024 } as const;

const aFile = said(({ file }) => file);
const folder = said((say) => say.folder);
/** Found where a folder is looked for that is not there. */
export const noFolder: Phrase = said((say) => say.noFolder);
const special = said((say) => say.special);

/**
 * The `.json` and `.csv` files of a folder, by path relative to it. Other files are left alone, and so
 * are folders that start with a dot and `node_modules`. Links are followed inside the folder only.
 * A folder that cannot be read, or files that are too many or too large, come back as issues.
 */
export async function readFiles(folder: string): Promise<Parsed<Files>> {
  const { files, issues } = await readFolder(folder);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: files, issues };
}

/** The files of a folder that can be read, and an issue for each that cannot. */
export async function readFolder(
  folder: string,
): Promise<{ readonly files: Files; readonly issues: readonly Issue[] }> {
  const nothing = (...issues: readonly Issue[]) => ({
    files: new Map<string, Uint8Array>(),
    issues,
  });
  let root: string;
  try {
    root = await realpath(folder);
  } catch (error) {
    return nothing(await missing(folder, error));
  }
  const listed = await listFiles(root).catch((error: unknown) => missing(folder, error));
  const tooMany = (found: Phrase, most: Phrase) =>
    nothing(issue('file.too-many', folder, found, most));
  if (listed === 'too-many')
    return tooMany(
      said(({ moreEntries }) => moreEntries(maxEntries)),
      said(({ mostEntries }) => mostEntries(maxEntries)),
    );
  if ('code' in listed) return nothing(listed);
  if (listed.length > maxFiles)
    return tooMany(
      said(({ files }) => files(listed.length)),
      said(({ mostFiles }) => mostFiles(maxFiles)),
    );
  const files = new Map<string, Uint8Array>();
  const issues: Issue[] = [];
  for (const file of listed.toSorted()) {
    const content = await readFileWithin(root, file);
    if (content instanceof Uint8Array) files.set(file, content);
    else issues.push(content);
  }
  return { files, issues };
}

/** One file by its own path, under the same caps. */
export async function readOneFile(path: string): Promise<Parsed<Uint8Array>> {
  const content = await read(path, path);
  if (content instanceof Uint8Array) return { ok: true, value: content, issues: [] };
  const meant = content.code === 'file.missing' ? await nearby(path, 'file') : null;
  const expected = meant === null ? content.expected : perhaps(({ file }) => file, meant);
  return { ok: false, issues: [{ ...content, expected }] };
}

async function readFileWithin(root: string, file: string): Promise<Uint8Array | Issue> {
  let target: string;
  try {
    target = await realpath(join(root, file));
  } catch (error) {
    return unreadable(file, error);
  }
  return target.startsWith(root.endsWith(sep) ? root : root + sep)
    ? read(target, file)
    : issue(
        'file.unreadable',
        file,
        said(({ linkOutside }) => linkOutside),
        said(({ fileWithin }) => fileWithin),
      );
}

async function read(path: string, file: string): Promise<Uint8Array | Issue> {
  try {
    // Without O_NONBLOCK opening a named pipe would wait for a writer for ever.
    await using handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = await handle.stat();
    const { size } = stat;
    if (!stat.isFile()) {
      const what = stat.isDirectory() ? folder : special;
      return issue('file.unreadable', file, what, aFile);
    }
    const cap = file.endsWith('.csv') ? maxBytes.csv : maxBytes.json;
    if (size > cap)
      return issue(
        'file.too-large',
        file,
        megabytes(size),
        said(({ atMost }) => atMost(megabytes(cap))),
      );
    const content = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await handle.read(content, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return content.subarray(0, filled);
  } catch (error) {
    return unreadable(file, error);
  }
}

function megabytes(bytes: number): string {
  return `${Number((bytes / 1024 / 1024).toFixed(1))} MiB`;
}

async function missing(path: string, error: unknown): Promise<Issue> {
  switch (codeOf(error)) {
    case 'ENOENT':
      return issue(
        'file.missing',
        path,
        noFolder,
        perhaps((say) => say.folder, await nearby(path, 'folder')),
      );
    case 'ENOTDIR':
      return issue(
        'file.unreadable',
        path,
        aFile,
        perhaps((say) => say.folder, dirname(path)),
      );
    default:
      return issue(
        'file.unreadable',
        path,
        said(({ unreadableFolder }) => unreadableFolder(codeOf(error))),
        folder,
      );
  }
}

/** What is expected, with the path that may have been meant where there is one. */
function perhaps(what: (say: Messages['found']) => string, path: string | null): Phrase {
  return said((say) => (path === null ? what(say) : say.perhaps(what(say), path)));
}

function unreadable(file: string, error: unknown): Issue {
  return codeOf(error) === 'ENOENT'
    ? issue(
        'file.missing',
        file,
        said(({ noFile }) => noFile),
        aFile,
      )
    : issue(
        'file.unreadable',
        file,
        said(({ unreadableFile }) => unreadableFile(codeOf(error))),
        aFile,
      );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}

function issue(code: string, file: string, found: Phrase, expected: Phrase): Issue {
  return { code, severity: 'error', file, at: { kind: 'file' }, found, expected };
}
