import type { Pack, Proposal } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import { largestRemainders } from './largest-remainders.ts';
import { plainPairs } from './plain-pair.ts';

type Limit = Pack['limits'][number];
type Grouped = Exclude<Limit, { readonly kind: 'tranches' }>;
type Tranches = Extract<Limit, { readonly kind: 'tranches' }>;

/** One limit on one group. */
export interface PlainLimit {
  readonly limit: string;
  readonly kind: 'ceiling' | 'floor' | 'count' | 'coverage';
  readonly group: string;
  readonly within: string | null;
  readonly bound: number;
  readonly existing: number;
  readonly existingUnknown: boolean;
  readonly held: boolean;
  /** What an award counts for it, in cents or 1; null where the proposal is not in the group. */
  readonly countOf: (proposal: Proposal, cents: number) => number | null;
}

/** The limits that are in force, with the numbers that the scenario gives them. */
function inForce({ pack, scenario }: CaseInput): readonly Limit[] {
  return pack.limits.flatMap((limit): readonly Limit[] => {
    const change = scenario.limits?.[limit.id] ?? {};
    if (!(change.on ?? limit.on)) return [];
    if (limit.kind === 'ceiling' || limit.kind === 'floor') {
      const amount =
        limit.amount.kind === 'cents'
          ? { ...limit.amount, cents: change.cents ?? limit.amount.cents }
          : { ...limit.amount, share: change.share ?? limit.amount.share };
      return [{ ...limit, amount }];
    }
    if (limit.kind === 'count') return [{ ...limit, atMost: change.atMost ?? limit.atMost }];
    if (limit.kind === 'coverage') return [{ ...limit, atLeast: change.atLeast ?? limit.atLeast }];
    return [limit];
  });
}

/** What of a pool's budget, or of its budget in a year, the steps have opened. */
function opened(
  cents: number,
  { parts, closed }: Tranches,
  step: number,
  milestones: readonly string[],
): number {
  let open = 0n;
  let all = 0n;
  for (const [index, part] of parts.entries()) {
    const number = index + 1;
    const shut =
      closed !== undefined && number >= closed.from && !milestones.includes(closed.until.id);
    if (number <= step && !shut) open += BigInt(part);
    all += BigInt(part);
  }
  return Number((BigInt(cents) * open) / all);
}

/** What of a pool's budget may be spent now. */
export function openCents(input: CaseInput, pool: string, cents: number): number {
  const { pack, scenario } = input;
  let least = cents;
  for (const limit of inForce(input)) {
    if (limit.kind !== 'tranches' || limit.pool !== pool || limit.step === undefined) continue;
    const standard = pack.parameters.find(({ id }) => id === limit.step)?.default ?? 1;
    const step = scenario.parameters?.[limit.step] ?? standard;
    least = Math.min(least, opened(cents, limit, step, scenario.milestones ?? []));
  }
  return least;
}

/** Every limit on every group, in the pack's order and then by group; last the budgets of years. */
export function plainLimits(
  input: CaseInput,
  pools: ReadonlyMap<string, number>,
): readonly PlainLimit[] {
  const grouped = inForce(input).filter((limit): limit is Grouped => limit.kind !== 'tranches');
  const earmarked = membersBy(input);
  return [
    ...grouped.flatMap((limit) => onGroups(input, limit, pools, earmarked)),
    ...ofYears(input),
  ];
}

function onGroups(
  input: CaseInput,
  limit: Grouped,
  pools: ReadonlyMap<string, number>,
  earmarked: (proposal: Proposal, earmark: string) => boolean,
): readonly PlainLimit[] {
  const groups = groupsOf(input, limit);
  const wholeCents = input.scenario.budgetCents ?? input.pack.allocation.budgetCents;
  const money = limit.within === undefined ? wholeCents : (pools.get(limit.within) ?? 0);
  const number = limit.kind === 'count' || limit.kind === 'coverage';
  return groups.map((group, index): PlainLimit => {
    const existing = existingIn(input, limit, group);
    return {
      limit: limit.id,
      kind: limit.kind,
      group,
      within: limit.within ?? null,
      bound: boundOf(input, limit, groups, index, money),
      existing: existing.number,
      existingUnknown: existing.unknown,
      held: limit.kind === 'floor' && limit.unspent.kind === 'held',
      countOf: (proposal, cents) => {
        if (limit.within !== undefined && proposal.pool !== limit.within) return null;
        if (
          limit.kind === 'coverage' &&
          limit.earmark !== undefined &&
          !earmarked(proposal, limit.earmark)
        ) {
          return null;
        }
        const part = partIn(input, limit, group, proposal, cents, earmarked);
        return part === null ? null : number ? 1 : part;
      },
    };
  });
}

function districtOf({ dataset }: CaseInput, code: string): string | null {
  return dataset.neighbourhoods.find((area) => area.code === code)?.cityDistrict ?? null;
}

function groupsOf(input: CaseInput, { group: { by, only } }: Grouped): readonly string[] {
  const { pack, dataset } = input;
  const all = (): readonly string[] => {
    switch (by) {
      case 'neighbourhood':
        return dataset.neighbourhoods.map(({ code }) => code);
      case 'city-district':
        return dataset.neighbourhoods.flatMap(({ cityDistrict }) => cityDistrict ?? []);
      case 'pool':
        return pack.pools.map(({ id }) => id);
      case 'earmark':
        return pack.earmarks.map(({ id }) => id);
      case 'whole':
        return ['all'];
    }
  };
  return [...new Set(by === 'whole' ? ['all'] : (only ?? all()))].toSorted();
}

/** The cents of an award that count in a group; null where the proposal is not in it. */
function partIn(
  input: CaseInput,
  { group: { by } }: Grouped,
  group: string,
  proposal: Proposal,
  cents: number,
  earmarked: (proposal: Proposal, earmark: string) => boolean,
): number | null {
  if (by === 'whole') return cents;
  if (by === 'pool') return proposal.pool === group ? cents : null;
  if (by === 'earmark') return earmarked(proposal, group) ? cents : null;
  const parts = largestRemainders(
    cents,
    proposal.serves.map(({ shareRatio }) => shareRatio),
  );
  let sum: number | null = null;
  for (const [place, { neighbourhood, shareRatio }] of proposal.serves.entries()) {
    const own = by === 'neighbourhood' ? neighbourhood : districtOf(input, neighbourhood);
    if (own === group && shareRatio > 0) sum = (sum ?? 0) + (parts[place] ?? 0);
  }
  return sum;
}

/** Whether a rule that earmarks fires for a proposal, in any neighbourhood served. */
function membersBy(input: CaseInput): (proposal: Proposal, earmark: string) => boolean {
  const members = new Map(
    input.pack.earmarks.map(({ id }) => {
      const rules = input.pack.rules.filter(
        ({ event }) => event.type === 'earmark' && event.params.earmark === id,
      );
      const own = input.dataset.proposals.filter((proposal) =>
        plainPairs(input, proposal).some((pair) =>
          rules.some((rule) => pair.verdictOf(rule) === 'fired'),
        ),
      );
      return [id, own] as const;
    }),
  );
  return (proposal, earmark) => members.get(earmark)?.includes(proposal) ?? false;
}

function boundOf(
  input: CaseInput,
  limit: Grouped,
  groups: readonly string[],
  index: number,
  money: number,
): number {
  if (limit.kind === 'count') return limit.atMost;
  if (limit.kind === 'coverage') return limit.atLeast;
  if (limit.amount.kind === 'cents') return limit.amount.cents;
  const { share, divided } = limit.amount;
  const cents = Math.floor(money * share + 1e-7);
  if (divided === 'each') return cents;
  const equally = groups.map(() => 1 / groups.length);
  const populations = groups.map((group) => populationOf(input, limit, group));
  const total = populations.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const counted = populations.every((one) => one !== null);
  if (divided === 'equally' || !counted) return largestRemainders(cents, equally)[index] ?? 0;
  if (total === 0) return 0;
  const parts = largestRemainders(
    cents,
    populations.map((one) => (one ?? 0) / total),
  );
  return parts[index] ?? 0;
}

/** The neighbourhoods of a group; null where no neighbourhood decides who is in it. */
function areasOf(input: CaseInput, { group: { by } }: Grouped, group: string) {
  const { neighbourhoods } = input.dataset;
  if (by === 'neighbourhood') return neighbourhoods.filter(({ code }) => code === group);
  if (by === 'city-district') {
    return neighbourhoods.filter(({ cityDistrict }) => cityDistrict === group);
  }
  return null;
}

function populationOf(input: CaseInput, limit: Grouped, group: string): number | null {
  const areas = areasOf(input, limit, group);
  if (areas === null || areas.some(({ population }) => population === null)) return null;
  return areas.reduce((sum, { population }) => sum + (population ?? 0), 0);
}

function existingIn(
  input: CaseInput,
  limit: Grouped,
  group: string,
): { readonly number: number; readonly unknown: boolean } {
  if (limit.kind === 'count') return { number: limit.existing, unknown: false };
  if (limit.kind !== 'coverage' || limit.existing === undefined) {
    return { number: 0, unknown: false };
  }
  const whole = limit.group.by === 'whole' ? input.dataset.neighbourhoods : null;
  let number = 0;
  let unknown = false;
  for (const { facts } of areasOf(input, limit, group) ?? whole ?? []) {
    const here = facts[limit.existing] ?? null;
    if (typeof here === 'number') number += here;
    else unknown = true;
  }
  return { number, unknown };
}

/** A ceiling on every year, and on every year of pools that open year by year. */
function ofYears(input: CaseInput): readonly PlainLimit[] {
  const { pack, scenario } = input;
  const years = (scenario.years ?? pack.allocation.years ?? []).toSorted((a, b) => a.year - b.year);
  const yearly = (limit: string, pool: string | null, bounds: readonly number[]) =>
    years.map(({ year }, index): PlainLimit => ({
      limit,
      kind: 'ceiling',
      group: String(year),
      within: pool,
      bound: bounds[index] ?? 0,
      existing: 0,
      existingUnknown: false,
      held: false,
      countOf: (proposal, cents) =>
        pool !== null && proposal.pool !== pool
          ? null
          : inYear(proposal, cents, year, years[0]?.year ?? year),
    }));
  const tranches = inForce(input).filter(
    (limit): limit is Tranches => limit.kind === 'tranches' && limit.step === undefined,
  );
  return [
    ...yearly(
      'years',
      null,
      years.map(({ budgetCents }) => budgetCents),
    ),
    ...tranches.flatMap((limit) => {
      const share = pack.pools.find(({ id }) => id === limit.pool)?.budgetShare ?? 1;
      const bounds = years.map(({ budgetCents }, index) =>
        opened(Math.floor(budgetCents * share + 1e-7), limit, index + 1, scenario.milestones ?? []),
      );
      return yearly(limit.id, limit.pool, bounds);
    }),
  ];
}

/** What of an award falls in a year, as it was asked; all in the first year where it was not said. */
function inYear(proposal: Proposal, cents: number, year: number, first: number): number | null {
  if (proposal.yearlyCents === null) return year === first ? cents : null;
  const asked = Object.entries(proposal.yearlyCents).toSorted(([a], [b]) => Number(a) - Number(b));
  const total = asked.reduce((sum, [, part]) => sum + part, 0);
  if (total === 0) return null;
  const parts = largestRemainders(
    cents,
    asked.map(([, part]) => part / total),
  );
  const place = asked.findIndex(([one]) => Number(one) === year);
  const part = parts[place] ?? 0;
  return part > 0 ? part : null;
}
