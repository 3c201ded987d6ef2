import type { Dataset } from '../parse/dataset.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { Announcement } from './announcement.ts';
import { announcementOf } from './announcement-of.ts';
import { detailsOf, type Departure, differences, type State } from './departures.ts';

/** One step of a log: a scenario, with what it changed of the one before. */
export interface LogStep {
  /** What it is called: the name of its file. */
  readonly name: string;
  /** The day and the reason that the scenario itself gives; null where it gives none. */
  readonly change: Scenario['change'] | null;
  readonly changes: readonly Departure[];
}

/**
 * What changed from the announcement to the first scenario, from the first to the second, and so on, in
 * the order given. A step that changes nothing has no changes, and stands there all the same.
 */
export function changeLog(
  announcement: Announcement,
  pack: Pack,
  scenarios: readonly { readonly name: string; readonly scenario: Scenario }[],
  published?: Pick<Dataset, 'proposals'>,
): readonly LogStep[] {
  let before: State = { announced: announcement, scenario: {} };
  const details = detailsOf(
    pack,
    scenarios.map(({ scenario }) => scenario),
    published,
  );
  return scenarios.map(({ name, scenario }) => {
    const after = {
      announced: announcementOf(pack, { date: announcement.date, scenario }),
      scenario,
    };
    const changes = differences(before, after, details);
    before = after;
    return { name, change: scenario.change ?? null, changes };
  });
}
