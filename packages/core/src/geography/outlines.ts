/** A point in metres from the north-west corner of a plan: to the east, then to the south. */
export type PlanPoint = readonly [x: number, y: number];

/** The outline of one neighbourhood: outer rings and holes alike, each without its closing point. */
export interface Outline {
  readonly code: string;
  readonly centre: PlanPoint;
  readonly rings: readonly (readonly PlanPoint[])[];
}

/** Outlines from a file of the user's own, as they are drawn on a plan. */
export interface Outlines {
  readonly extent: { readonly width: number; readonly height: number };
  /** Sorted by code; only neighbourhoods of the data. */
  readonly areas: readonly Outline[];
}
