import { textIn } from '../parse/text-in.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Language } from '../parse/text.ts';
import type { Announcement } from './announcement.ts';
import type { LogStep } from './change-log.ts';
import type { AnnouncedReport, LogReport } from './departure-schema.ts';
import { departureText } from './departure-text.ts';
import type { Departure } from './departures.ts';

/** Departures from an announcement as plain JSON, in the form that a report has them (`announced`). */
export function departureReport(
  announcement: Announcement,
  departing: readonly Departure[],
  dataset: Pick<Dataset, 'proposals'>,
  language: Language,
): AnnouncedReport {
  const { sha256, date } = announcement;
  return { sha256, date, departures: told(announcement, departing, dataset, language) };
}

/** A log of changes as plain JSON, in the form of `logSchema`. */
export function logReport(
  announcement: Announcement,
  steps: readonly LogStep[],
  dataset: Pick<Dataset, 'proposals'>,
  language: Language,
): LogReport {
  const { sha256, date } = announcement;
  return {
    schema: 'maatstaf-log/1',
    announcement: { sha256, date },
    steps: steps.map(({ name, change, changes }) => ({
      name,
      date: change?.date ?? null,
      reason: change?.reason ?? null,
      changes: told(announcement, changes, dataset, language),
    })),
  };
}

function told(
  announcement: Announcement,
  departing: readonly Departure[],
  { proposals }: Pick<Dataset, 'proposals'>,
  language: Language,
): AnnouncedReport['departures'] {
  const nameOf = (proposal: string): string => {
    const title = proposals.find(({ id }) => id === proposal)?.title;
    return (title === undefined ? '' : textIn(title, language)) || proposal;
  };
  return departing.map((one) => ({
    part: one.part,
    id: one.id,
    from: one.from,
    to: one.to,
    text: departureText(one, announcement, language, nameOf),
  }));
}
