import type { Language } from '@maatstaf/core';
import type { AnnouncedReport, AnnouncementSection, LogReport } from '@maatstaf/core/announcement';
import { dateText } from '@maatstaf/core/explain';
import { bullet } from './audit-text.ts';
import { heading } from './heading.ts';
import type { Page } from './page.ts';
import { printable, wrap } from './width.ts';

interface AnnouncementLines {
  readonly asAnnounced: (date: string) => string;
  /** Which announcement it is held to; the fingerprint stands below it. */
  readonly heldTo: string;
  readonly departs: (date: string, count: number) => string;
  readonly written: (file: string) => string;
  readonly log: (date: string) => string;
  readonly nothingChanged: string;
  readonly withoutReason: string;
}

const words: Readonly<Record<Language, AnnouncementLines>> = {
  nl: {
    asAnnounced: (date) => `Dit is zoals bekendgemaakt op ${date}.`,
    heldTo:
      'Vergelijk deze vingerafdruk (SHA-256) van de bekendmaking met die in de gepubliceerde tekst:',
    departs: (date, count) =>
      `! Dit wijkt op ${count} ${count === 1 ? 'punt' : 'punten'} af van de bekendmaking van ${date}`,
    written: (file) => `De bekendmaking staat in ${file}. Bewaar dit bestand.`,
    log: (date) => `Wat er is veranderd sinds de bekendmaking van ${date}`,
    nothingChanged: 'Er is niets veranderd.',
    withoutReason: '! Er staat geen reden bij.',
  },
  en: {
    asAnnounced: (date) => `This is as announced on ${date}.`,
    heldTo:
      'Compare this fingerprint (SHA-256) of the announcement with that in the published text:',
    departs: (date, count) =>
      `! This departs from the announcement of ${date} in ${count} ${count === 1 ? 'point' : 'points'}`,
    written: (file) => `The announcement stands in ${file}. Keep this file.`,
    log: (date) => `What has changed since the announcement of ${date}`,
    nothingChanged: 'Nothing has changed.',
    withoutReason: '! No reason is given.',
  },
};

type Drawn = Pick<Page, 'width' | 'ink' | 'language'>;

/** Whether a scenario is as announced, where it departs, and how to see that it is the announcement published. Nothing where no announcement was given. */
export function announcedText(
  { width, ink, language }: Drawn,
  announced: AnnouncedReport | null,
): readonly string[] {
  if (announced === null) return [];
  const { date, departures, sha256 } = announced;
  const say = words[language];
  const heldTo = [...wrap(say.heldTo, width), sha256];
  if (departures.length === 0)
    return [[say.asAnnounced(dateText(date, language)), ...heldTo].join('\n')];
  return [
    [
      ...wrap(say.departs(dateText(date, language), departures.length), width).map(ink.bold),
      ...departures.map(({ text }) => bullet(printable(text), width)),
      ...heldTo,
    ].join('\n'),
  ];
}

/** The text of an announcement, with the file it was written to. */
export function announcementPage(
  { width, ink, language }: Drawn,
  sections: readonly AnnouncementSection[],
  file: string | null,
): string {
  const parts = sections.map(({ title, lines }, index) =>
    [
      ...wrap(printable(title), width).map(ink.bold),
      ...lines.flatMap((line) =>
        index === 0 ? wrap(printable(line), width) : [bullet(printable(line), width)],
      ),
    ].join('\n'),
  );
  const written = file === null ? [] : [words[language].written(printable(file))];
  return `${[...parts, ...written].join('\n\n')}\n`;
}

/** A log of changes, a part per scenario. */
export function logText({ width, ink, language }: Drawn, log: LogReport): string {
  const say = words[language];
  const steps = log.steps.map(({ name, date, reason, changes }) => {
    const beside = [date === null ? null : dateText(date, language), reason]
      .filter((part) => part !== null)
      .map(printable);
    const title = heading({ width, ink }, printable(name), ...beside);
    if (changes.length === 0) return `${title}\n${say.nothingChanged}`;
    return [
      title,
      ...changes.map(({ text }) => bullet(printable(text), width)),
      ...(reason === null ? [say.withoutReason] : []),
    ].join('\n');
  });
  const title = wrap(say.log(dateText(log.announcement.date, language)), width)
    .map(ink.bold)
    .join('\n');
  return `${[title, ...steps].join('\n\n')}\n`;
}
