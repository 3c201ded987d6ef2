import type { Issue, Language, Pack, Run } from '@maatstaf/core';
import {
  type AnnouncedReport,
  type Announcement,
  departureReport,
  departures,
  parseAnnouncement,
} from '@maatstaf/core/announcement';
import { type Step, wrongInput } from '../result.ts';
import { said } from '../messages/messages.ts';
import type { CommandLine } from './command-line.ts';
import { readOneFile } from './read-files.ts';

/** How a scenario departs from the announcement of a call. */
export interface Announced {
  readonly file: string;
  readonly report: AnnouncedReport;
  /** What reading the file warned of. */
  readonly warnings: readonly Issue[];
}

/** An announcement as it was read, with what reading it warned of. */
interface ReadAnnouncement {
  readonly announcement: Announcement;
  readonly warnings: readonly Issue[];
}

/** An announcement from its file. One of another pack, or changed after it was made, is wrong input. */
export async function readAnnouncement(
  file: string,
  pack: Pack,
  language: Language,
): Promise<Step<ReadAnnouncement>> {
  const content = await readOneFile(file);
  if (!content.ok) return wrongInput(content.issues, language);
  const parsed = parseAnnouncement(file, content.value, pack);
  if (!parsed.ok) return wrongInput(parsed.issues, language);
  return { ok: true, value: { announcement: parsed.value, warnings: parsed.issues } };
}

/** What `--announced` of a call comes to; null where it is not given. */
export async function announcedOf(
  { options }: CommandLine,
  { published, dataset, scenario }: Run,
  language: Language,
): Promise<Step<Announced | null>> {
  const file = options.get('announced');
  if (file === undefined) return { ok: true, value: null };
  const read = await readAnnouncement(file, published.pack, language);
  if (!read.ok) return read;
  const { announcement, warnings } = read.value;
  const found = departures(announcement, published.pack, scenario, published.dataset);
  return {
    ok: true,
    value: { file, report: departureReport(announcement, found, dataset, language), warnings },
  };
}

/** A warning that a scenario departs, for where its sentences are not shown; none where it does not. */
export function departedWarning(announced: Announced | null): readonly Issue[] {
  if (announced === null || announced.report.departures.length === 0) return [];
  const { departures: found, date } = announced.report;
  return [
    {
      code: 'announcement.departed',
      severity: 'warning',
      file: announced.file,
      at: { kind: 'file' },
      found: found.map(({ part, id }) => (id === null ? part : `${part} ${id}`)).join(', '),
      expected: said(({ asAnnounced }) => asAnnounced(date)),
    },
  ];
}
