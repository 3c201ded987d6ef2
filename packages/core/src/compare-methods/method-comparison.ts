import type { LimitInForce } from '../allocate/honoured.ts';
import type { Comparison } from '../compare/compare.ts';
import type { MetricInDetail } from '../metrics/metric-in-detail.ts';
import type { Issue } from '../parse/issue.ts';
import type { Method } from '../parse/method.ts';
import type { Run } from '../run/run.ts';
import type { SmallFavoured } from './favours-small.ts';

/** The same proposals, scores and money divided in several ways. */
export interface MethodComparison {
  /** The short name of the method that the others are held against; null where none can divide this. */
  readonly base: string | null;
  /** One per method, in the order in which they were given. */
  readonly methods: readonly ComparedMethod[];
}

export type ComparedMethod = DividedByMethod | RefusedMethod;

/** What a method makes of it. */
export interface DividedByMethod {
  readonly kind: 'divided';
  readonly name: string;
  readonly method: Method;
  readonly run: Run;
  /** How many proposals get money. */
  readonly funded: number;
  /** Against the base: who comes in, who falls out, what moves. Nothing moves for the base itself. */
  readonly changes: Comparison;
  /** Cents by city district, in alphabetical order; last those of neighbourhoods without one (null). */
  readonly cityDistricts: readonly CityDistrictCents[];
  readonly metrics: readonly MetricInDetail[];
  /** How many limits on groups it keeps, breaks, or cannot be judged because something is unknown. */
  readonly limits: { readonly met: number; readonly missed: number; readonly unknown: number };
  /** Null where it does not favour small proposals. */
  readonly favoursSmall: SmallFavoured | null;
}

/** A method that cannot divide this, with everything that stands in its way. */
export interface RefusedMethod {
  readonly kind: 'refused';
  readonly name: string;
  readonly method: Method;
  readonly issues: readonly Issue[];
  /** Those of them that are limits it cannot keep to. */
  readonly limits: readonly LimitInForce[];
}

export interface CityDistrictCents {
  readonly cityDistrict: string | null;
  readonly awardedCents: number;
}
