import type { Pack } from '@maatstaf/core';
import type { ScenarioEdit } from './scenario-edits.ts';

/**
 * Gives the quality threshold another number of points; null switches it off. What the pack has leaves
 * the scenario. A policy without a threshold gets none.
 */
export function thresholdEdit(pack: Pack, points: number | null): ScenarioEdit {
  const published = pack.allocation.threshold;
  return {
    label: { kind: 'threshold', points },
    key: 'threshold',
    recipe: (draft) => {
      const principles = draft.threshold?.principles ?? published?.principles;
      if (points === published?.points || principles === undefined) delete draft.threshold;
      else draft.threshold = points === null ? null : { points, principles: [...principles] };
    },
  };
}
