import { announcementOf, departureNote, departures } from '@maatstaf/core/announcement';
import type { Page } from './page.ts';
import { titleOf } from './phrases.ts';
import { printable, wrap } from './width.ts';

/** Of more changes than this only these are named. */
const mostNamed = 12;

/** What the scenario changed of the pack, in a line; nothing where it changed nothing. */
export function changedLines({ run, language, words, width }: Page): readonly string[] {
  const { scenario } = run;
  const { pack, dataset } = run.published;
  const unchanged = announcementOf(pack, { date: pack.validFrom });
  // What parts have follows from the whole: a scenario cannot change it by itself.
  const changed = departures(unchanged, pack, scenario, dataset).filter(
    ({ part }) => part !== 'pool',
  );
  if (changed.length === 0) return [];
  const notes = changed
    .slice(0, mostNamed)
    .map((one) => departureNote(one, unchanged, language, (id) => titleOf(run, id, language)));
  const line = words.otherThanPack(notes.join('; '), changed.length - notes.length);
  return wrap(printable(line), width);
}
