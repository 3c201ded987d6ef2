import { dirname, join } from 'node:path';
import type { Dataset, Files, Issue, Pack, Parsed } from '@maatstaf/core';
import { inspectPack, parseDataset } from '@maatstaf/core/parse';
import { said } from '../messages/messages.ts';
import { misplacedFiles } from './expected-folders.ts';
import { follows, namesFaultyFact } from './follows.ts';
import { readFolder } from './read-files.ts';

/** What there is of a pack and its data, with everything that is wrong with both. */
export interface Inspection {
  /** Null where `pack.json` cannot be read; without errors among the issues it is fit to run. */
  readonly pack: Pack | null;
  /** Null where the data cannot be read, or where there are none. */
  readonly dataset: Dataset | null;
  /** The files of the pack's folder that can be read. */
  readonly files: Files;
  readonly issues: readonly Issue[];
}

/**
 * A pack from its folder, with the data from `dataFolder` or else from its own folder `data`, if it has
 * one: as far as they can be read. Files are named in issues as they are found from the pack's folder,
 * or with `dataFolder` in front.
 */
export async function inspect(
  packFolder: string,
  dataFolder: string | undefined,
): Promise<Inspection> {
  const { files, issues: unread } = await readFolder(packFolder);
  if (files.size === 0 && unread.length > 0)
    return { pack: null, dataset: null, files, issues: unread };
  if (!holdsPack(files))
    return { pack: null, dataset: null, files, issues: [noPackIn(packFolder, files), ...unread] };
  const misplaced = await misplacedFiles(packFolder, ['data', 'rules', 'examples']);
  const { pack, issues } = inspectPack(files);
  const unreadable = [...unread, ...misplaced];
  const ofPack = [...unreadable, ...issues.filter((issue) => !follows(issue, unreadable))];
  const own = dataAmong(files);
  const isThere = dataFolder !== undefined || own.size > 0;
  if (pack === null || !isThere) return { pack, dataset: null, files, issues: ofPack };

  const read = dataFolder === undefined ? { files: own, issues: [] } : await readFolder(dataFolder);
  const prefix = dataFolder ?? 'data';
  const unreadData = placed(read.issues, prefix);
  if (read.files.size === 0 && unreadData.length > 0)
    return { pack, dataset: null, files, issues: [...ofPack, ...unreadData] };
  const data = parseDataset(pack, read.files);
  const before = [...ofPack, ...unreadData];
  const ofData = placed(data.issues, prefix).filter(
    (issue) => !follows(issue, before) && !namesFaultyFact(issue, pack, files),
  );
  return { pack, dataset: data.ok ? data.value : null, files, issues: [...before, ...ofData] };
}

/** A pack and its data, both needed and both in order, or everything that is wrong with them. */
export async function load(
  packFolder: string,
  dataFolder: string | undefined,
): Promise<Parsed<{ readonly pack: Pack; readonly dataset: Dataset }>> {
  const { pack, dataset, issues } = await inspect(packFolder, dataFolder);
  const wrong = issues.some(({ severity }) => severity === 'error');
  if (pack !== null && dataset !== null && !wrong)
    return { ok: true, value: { pack, dataset }, issues };
  if (wrong || pack === null) return { ok: false, issues };
  // A pack that is in order by itself, and has no data.
  const missing = parseDataset(pack, new Map());
  return { ok: false, issues: [...issues, ...placed(missing.issues, 'data')] };
}

/** Whether a folder is that of a pack at all, however much of it is missing. */
function holdsPack(files: Files): boolean {
  return [...files.keys()].some(
    (file) => /^(?:pack|facts|statements)\.json$/.test(file) || /^rules\/[^/]+\.json$/.test(file),
  );
}

/** That a folder holds no pack, with those in the folders below it. */
function noPackIn(folder: string, files: Files): Issue {
  const below = [...files.keys()]
    .filter((file) => file.endsWith('/pack.json'))
    .map((file) => join(folder, dirname(file)));
  return {
    code: 'file.missing',
    severity: 'error',
    file: folder,
    at: { kind: 'file' },
    found: said(({ noPack, packsIn }) => (below.length === 0 ? noPack : packsIn(below))),
    expected: said(({ packFolder }) => packFolder),
  };
}

function dataAmong(files: Files): Files {
  return new Map(
    [...files].flatMap(([file, content]) =>
      file.startsWith('data/') ? [[file.slice('data/'.length), content] as const] : [],
    ),
  );
}

function placed(issues: readonly Issue[], folder: string): readonly Issue[] {
  return issues.map((issue) =>
    issue.file === folder ? issue : { ...issue, file: join(folder, issue.file) },
  );
}
