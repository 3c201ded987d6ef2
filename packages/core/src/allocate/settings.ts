import type { Dataset } from '../parse/dataset.ts';
import type { BudgetYear, GroupLimit, Leftover } from '../parse/group-limit.ts';
import type { Method, Threshold, TieBreak } from '../parse/method.ts';
import type { Pack } from '../parse/pack.ts';
import type { Override, Scenario } from '../parse/scenario.ts';

import { limitsInForce } from './limits-in-force.ts';

/** The settings of a division: the scenario's where it has them, else the pack's. */
export interface Settings {
  readonly budgetCents: number;
  readonly method: Method;
  readonly tieBreaks: readonly TieBreak[];
  readonly threshold: Threshold | null;
  /** The limits on groups that are in force. */
  readonly limits: readonly GroupLimit[];
  /** The budget of every year, in order; empty where the division is for one year. */
  readonly years: readonly BudgetYear[];
  readonly leftover: Leftover;
  /** Milestones that are reached. */
  readonly milestones: ReadonlySet<string>;
  /** Values of the parameters, by id: tranches read their step from one. */
  readonly steps: ReadonlyMap<string, number>;
  /** A person's decisions, by place of the proposal. */
  readonly overrides: ReadonlyMap<number, Override>;
  /** Places of the proposals that were withdrawn, from the start or in the scenario. */
  readonly withdrawn: ReadonlySet<number>;
}

/** The settings that hold whichever proposals there are. */
export type DeclaredSettings = Omit<Settings, 'overrides' | 'withdrawn'>;

/** The settings in force that can be told before there are proposals. */
export function declaredSettings(pack: Pack, scenario: Scenario): DeclaredSettings {
  const { allocation } = pack;
  return {
    budgetCents: scenario.budgetCents ?? allocation.budgetCents,
    method: scenario.method ?? allocation.method,
    tieBreaks: scenario.tieBreaks ?? allocation.tieBreaks,
    threshold:
      scenario.threshold === undefined ? (allocation.threshold ?? null) : scenario.threshold,
    limits: limitsInForce(pack, scenario),
    years: (scenario.years ?? allocation.years ?? []).toSorted((a, b) => a.year - b.year),
    leftover: scenario.leftover ?? allocation.leftover,
    milestones: new Set(scenario.milestones),
    steps: new Map(
      pack.parameters.map(({ id, default: value }) => [id, scenario.parameters?.[id] ?? value]),
    ),
  };
}

/** The settings in force, with proposals as places in the dataset; ids that are not in it have no effect. */
export function settingsOf(pack: Pack, dataset: Dataset, scenario: Scenario): Settings {
  const overrides = scenario.overrides ?? [];
  return {
    ...declaredSettings(pack, scenario),
    overrides: new Map(overrides.map((one) => [placeOf(one.proposal, dataset), one])),
    withdrawn: new Set([
      ...withdrawnFromTheStart(dataset),
      ...(scenario.withdrawn ?? []).map((id) => placeOf(id, dataset)),
    ]),
  };
}

const withdrawnPlaces = new WeakMap<Dataset, readonly number[]>();

function withdrawnFromTheStart(dataset: Dataset): readonly number[] {
  const places =
    withdrawnPlaces.get(dataset) ??
    dataset.proposals.flatMap(({ withdrawn }, place) => (withdrawn ? [place] : []));
  withdrawnPlaces.set(dataset, places);
  return places;
}

/** The place of a proposal in the dataset, which is sorted by id; one past its end where it is not there. */
function placeOf(id: string, { proposals }: Dataset): number {
  const place = proposals.findIndex((proposal) => proposal.id === id);
  return place === -1 ? proposals.length : place;
}
