import { baseline } from '../parse/baseline.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { Text } from '../parse/text.ts';
import type { Announcement } from './announcement.ts';
import { announcementOf } from './announcement-of.ts';
import { canonicalJson } from './canonical.ts';

/** What of a way of dividing may differ from how it was announced. */
export type DeparturePart =
  | 'pack'
  | 'budget'
  | 'year'
  | 'pool'
  | 'leftover'
  | 'principle'
  | 'criterion'
  | 'method'
  | 'tie-breaks'
  | 'threshold'
  | 'limit'
  | 'milestone'
  | 'need-model'
  | 'parameter'
  | 'rules-date'
  | 'rule'
  | 'decision'
  | 'withdrawn'
  | 'proposal';

/** One difference, with what it was and what it became; null where it was not there, or is no longer. */
export interface Departure {
  readonly part: DeparturePart;
  /** Which pool, principle, criterion, limit, parameter, rule or proposal; null where there is one only. */
  readonly id: string | null;
  /** What the part is called; null where it has no name of its own. */
  readonly title: Text | null;
  /** As the announcement has it: cents, a share, a method, a limit, … */
  readonly from: unknown;
  readonly to: unknown;
}

/** A way of dividing at one moment: what is announced, and what a person decided since. */
export interface State {
  readonly announced: Announcement;
  readonly scenario: Pick<Scenario, 'overrides' | 'withdrawn' | 'proposals'>;
}

/**
 * Every difference between an announcement and the pack with a scenario, in a fixed order: content of
 * the pack, money, weights, method, limits, need, parameters, rules; last the decisions of a person on
 * single proposals, withdrawals, and proposals that the scenario changed or added. Empty where nothing departs. Weights are compared as shares, so
 * multiplying all of them is no difference. A pack of another id gives one departure, of the pack.
 */
export function departures(
  announcement: Announcement,
  pack: Pack,
  scenario: Scenario = baseline(pack),
): readonly Departure[] {
  return differences(
    { announced: announcement, scenario: {} },
    { announced: announcementOf(pack, { date: announcement.date, scenario }), scenario },
  );
}

/** What changed from one state to another. */
export function differences(before: State, after: State): readonly Departure[] {
  const earlier = entriesOf(before);
  const later = entriesOf(after);
  const keys = [...new Set([...earlier.keys(), ...later.keys()])];
  const changed = keys.flatMap((key): readonly Departure[] => {
    const from = earlier.get(key);
    const to = later.get(key);
    const named = to ?? from;
    if (named === undefined) return [];
    if (canonicalJson(from?.value ?? null) === canonicalJson(to?.value ?? null)) return [];
    const { part, id, title } = named;
    return [{ part, id, title, from: from?.value ?? null, to: to?.value ?? null }];
  });
  if (before.announced.pack.id === after.announced.pack.id) return inOrder(changed);
  return changed.filter(({ part }) => part === 'pack');
}

interface Entry {
  readonly part: DeparturePart;
  readonly id: string | null;
  readonly title: Text | null;
  readonly value: unknown;
}

const order: readonly DeparturePart[] = [
  'pack',
  'budget',
  'year',
  'pool',
  'leftover',
  'principle',
  'criterion',
  'method',
  'tie-breaks',
  'threshold',
  'limit',
  'milestone',
  'need-model',
  'parameter',
  'rules-date',
  'rule',
  'decision',
  'withdrawn',
  'proposal',
];

function inOrder(departing: readonly Departure[]): readonly Departure[] {
  return departing.toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
}

function entriesOf({ announced, scenario }: State): ReadonlyMap<string, Entry> {
  const { pack } = announced;
  const entries: Entry[] = [];
  const add = (
    part: DeparturePart,
    value: unknown,
    id: string | null = null,
    title: Text | null = null,
  ): void => {
    entries.push({ part, id, title, value });
  };
  add('pack', { id: pack.id, version: pack.version, sha256: pack.sha256 }, null, pack.title);
  add('budget', announced.budgetCents);
  for (const { year, budgetCents } of announced.years) add('year', budgetCents, String(year));
  for (const { id, title, budgetCents } of announced.pools) {
    if (announced.pools.length > 1) add('pool', budgetCents, id, title);
  }
  add('leftover', announced.leftover);
  for (const { id, title, share, criteria } of announced.principles) {
    add('principle', share, id, title);
    for (const criterion of criteria) {
      add('criterion', criterion.share, criterion.id, criterion.title);
    }
  }
  add('method', announced.method);
  add('tie-breaks', announced.tieBreaks);
  add('threshold', announced.threshold);
  for (const { title, description: _, source: __, ...limit } of announced.limits) {
    add('limit', limit, limit.id, title);
  }
  for (const id of announced.milestones) add('milestone', true, id);
  add('need-model', announced.needModel);
  for (const { id, title, value, unit } of announced.parameters) {
    add('parameter', { value, unit }, id, title);
  }
  add('rules-date', announced.rulesDate);
  for (const { name, title, on, sha256 } of announced.rules) {
    add('rule', { on, sha256 }, name, title);
  }
  for (const { proposal, action, reason } of scenario.overrides ?? []) {
    add('decision', { action, reason }, proposal);
  }
  for (const proposal of scenario.withdrawn ?? []) add('withdrawn', true, proposal);
  for (const { $comment: _, ...record } of scenario.proposals ?? []) {
    add('proposal', record, record.id, record.title);
  }
  return new Map(entries.map((entry) => [`${entry.part}/${entry.id ?? ''}`, entry]));
}
