import { baseline } from '../parse/baseline.ts';
import type { Pack } from '../parse/pack.ts';
import type { Dataset, Proposal } from '../parse/dataset.ts';
import { proposalOf } from '../parse/proposal-of.ts';
import type { ProposalRecord } from '../parse/proposal-record.ts';
import { proposalEditText, ruleEditText } from '../explain/edit-text.ts';
import type { Rule } from '../parse/rule.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { Language, Text } from '../parse/text.ts';
import type { Announcement } from './announcement.ts';
import { announcementOf, ruleFingerprint } from './announcement-of.ts';
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
  /** What changed inside a rule or proposal, part by part; null elsewhere, and where one of both contents is not at hand. */
  readonly detail: Text | null;
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
 * multiplying all of them is no difference. With the data as published it is also told what changed
 * inside a proposal. A pack of another id gives one departure, of the pack.
 */
export function departures(
  announcement: Announcement,
  pack: Pack,
  scenario: Scenario = baseline(pack),
  published?: Pick<Dataset, 'proposals'>,
): readonly Departure[] {
  return differences(
    { announced: announcement, scenario: {} },
    { announced: announcementOf(pack, { date: announcement.date, scenario }), scenario },
    detailsOf(pack, [scenario], published),
  );
}

/** What changed inside a rule or proposal, in words; null where one of both contents is not at hand. */
export type Details = (departing: Omit<Departure, 'title' | 'detail'>) => Text | null;

/**
 * The contents of the rules of a pack and of scenarios, found by their fingerprints, and of the proposals
 * of scenarios beside those of the published data, where these are at hand.
 */
export function detailsOf(
  pack: Pack,
  scenarios: readonly Scenario[],
  published: Pick<Dataset, 'proposals'> | undefined,
): Details {
  const edited = scenarios.flatMap(({ rules = [] }) => rules);
  const names = new Set(edited.map(({ name }) => name));
  const own = pack.rules.filter(({ name }) => names.has(name));
  const known = new Map([...own, ...edited].map((rule) => [ruleFingerprint(rule), rule]));
  const ruleAt = (value: unknown): Rule | undefined =>
    known.get((value as { readonly sha256: string } | null)?.sha256 ?? '');
  const proposalAt = (id: string | null, value: unknown): Proposal | undefined =>
    value === null
      ? published?.proposals.find((one) => one.id === id)
      : proposalOf(pack, value as ProposalRecord);
  return ({ part, id, from, to }) => {
    switch (part) {
      case 'rule':
        return told(ruleAt(from), ruleAt(to), (before, after, language) =>
          ruleEditText(before, after, pack, language),
        );
      case 'proposal':
        return told(proposalAt(id, from), proposalAt(id, to), (before, after, language) =>
          proposalEditText(before, after, pack, language),
        );
      default:
        return null;
    }
  };
}

function told<Content>(
  before: Content | undefined,
  after: Content | undefined,
  text: (before: Content, after: Content, language: Language) => string,
): Text | null {
  if (before === undefined || after === undefined) return null;
  const [nl, en] = [text(before, after, 'nl'), text(before, after, 'en')];
  return nl === '' ? null : { nl, en };
}

/** What changed from one state to another. */
export function differences(before: State, after: State, details: Details): readonly Departure[] {
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
    const [was, is] = [from?.value ?? null, to?.value ?? null];
    const departing = { part, id, from: was, to: is };
    return [{ ...departing, title, detail: details(departing) }];
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
