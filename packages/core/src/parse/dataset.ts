import type { FactValue } from './fact.ts';
import type { Text } from './text.ts';

/** A neighbourhood, with what is known of it. */
export interface Neighbourhood {
  readonly code: string;
  readonly name: string;
  /** The city district it belongs to, where the pack has city districts. */
  readonly cityDistrict: string | null;
  /** Inhabitants, where a real count is loaded. */
  readonly population: number | null;
  /** Values of the `neighbourhood.*` facts; `null` is unknown. */
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** A neighbourhood that a proposal serves, and the part of its users who live there. */
export interface Served {
  readonly neighbourhood: string;
  /** 0–1; the shares of a proposal sum to 1. */
  readonly shareRatio: number;
}

/** A request for money or means, with the neighbourhoods it serves. */
export interface Proposal {
  readonly id: string;
  readonly title: Text;
  /** What it is, and where the idea comes from. */
  readonly note: Text | null;
  /** The policy statements in which the place or need is named. */
  readonly statements: readonly string[];
  /** The pool it competes in, or null where that is unknown or none of the pack's. */
  readonly pool: string | null;
  /** Sorted by neighbourhood code. */
  readonly serves: readonly Served[];
  /** Whole cents, or null where the amount is unknown. */
  readonly requestedCents: number | null;
  /** The least that is of use, in whole cents; null where the proposal is not divisible. */
  readonly minimumCents: number | null;
  /** What it asks in each year, in whole cents that sum to the request; null where it is for one year. */
  readonly yearlyCents: Readonly<Record<string, number>> | null;
  /** Ids of proposals that cannot be awarded along with it. Holds both ways. Sorted. */
  readonly incompatibleWith: readonly string[];
  /** Ids of proposals that must be awarded for this one to be. Sorted. */
  readonly requires: readonly string[];
  readonly withdrawn: boolean;
  /** Values of the `proposal.*` and `place.*` facts; `null` is unknown. */
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** Who supplied values, and when. */
export interface Provenance {
  readonly by: string;
  readonly date: string;
}

/** The data that a pack is applied to. */
export interface Dataset {
  /** True where the amounts are made up. Shown wherever an amount is shown. */
  readonly illustrativeAmounts: boolean;
  /** Sorted by code. */
  readonly neighbourhoods: readonly Neighbourhood[];
  /** Sorted by id. */
  readonly proposals: readonly Proposal[];
  readonly provenance: {
    readonly neighbourhoods: Provenance | null;
    readonly proposals: Provenance | null;
  };
}
