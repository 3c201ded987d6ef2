import { type LimitChange, limitSettings, type Pack } from '@maatstaf/core';
import type { ScenarioEdit } from './scenario-edits.ts';

/**
 * Switches a limit on or off, or gives it another number. What is then as in the pack leaves the scenario,
 * so that setting it back leads to the baseline.
 */
export function limitEdit(pack: Pack, id: string, change: LimitChange): ScenarioEdit {
  const limit = pack.limits.find((each) => each.id === id);
  const own = limit === undefined ? {} : limitSettings(limit);
  const published = new Map(Object.entries(own));
  return {
    label: { kind: 'limit', limit: id, change },
    key: `limit/${id}/${Object.keys(change).join(' ')}`,
    recipe: (draft) => {
      const { [id]: earlier = {}, ...others } = draft.limits ?? {};
      const kept = Object.entries({ ...earlier, ...change }).filter(
        ([setting, value]) => published.get(setting) !== value,
      );
      if (kept.length > 0) draft.limits = { ...others, [id]: Object.fromEntries(kept) };
      else if (Object.keys(others).length > 0) draft.limits = others;
      else delete draft.limits;
    },
  };
}

/** Says that a milestone is reached, or takes that back. */
export function milestoneEdit(milestone: string, reached: boolean): ScenarioEdit {
  return {
    label: { kind: 'milestone', milestone, reached },
    key: `milestone/${milestone}`,
    recipe: (draft) => {
      const others = (draft.milestones ?? []).filter((other) => other !== milestone);
      if (reached) draft.milestones = [...others, milestone];
      else if (others.length > 0) draft.milestones = others;
      else delete draft.milestones;
    },
  };
}

/** Gives a parameter another value; its default leaves the scenario. */
export function parameterEdit(pack: Pack, parameter: string, value: number): ScenarioEdit {
  const own = pack.parameters.find(({ id }) => id === parameter)?.default;
  return {
    label: { kind: 'parameter', parameter, value },
    key: `parameter/${parameter}`,
    recipe: (draft) => {
      const { [parameter]: _, ...others } = draft.parameters ?? {};
      if (value !== own) draft.parameters = { ...others, [parameter]: value };
      else if (Object.keys(others).length > 0) draft.parameters = others;
      else delete draft.parameters;
    },
  };
}
