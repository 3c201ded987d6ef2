import type { Language, Run } from '@maatstaf/core';
import type { DrawnPlan, MapLayout } from './drawn-plan.ts';
import type { MapClass } from './map-classes.ts';
import type { MapWords } from './map-words.ts';
import type { MapMeasure } from './shown-values.ts';

/** All that a drawing of the neighbourhoods, its legend and its table are made of. */
export interface MapView {
  readonly run: Run;
  readonly language: Language;
  readonly words: MapWords;
  readonly title: string;
  readonly layout: MapLayout;
  /** What can be shown; the first is shown unasked. */
  readonly measures: readonly MapMeasure[];
  readonly measure: MapMeasure;
  /** By neighbourhood code; null is unknown. */
  readonly values: ReadonlyMap<string, number | null>;
  readonly classes: readonly MapClass[];
  readonly plan: DrawnPlan;
}
