import {
  type LimitChange,
  type Method,
  type Override,
  type Pack,
  type ProposalRecord,
  type Rule,
  type Scenario,
  setShare,
  type Text,
  type TieBreak,
  type Weight,
  weightsInUse,
} from '@maatstaf/core';
import type { WeightLevel } from '@maatstaf/elements';
import type { Edit } from './history.ts';

/** What a step did, for the words beside undo and redo and for the announcement. */
export type StepLabel =
  | {
      readonly kind: 'weight';
      readonly level: WeightLevel;
      readonly id: string;
      readonly share: number;
    }
  | {
      readonly kind: 'lock';
      readonly level: WeightLevel;
      readonly id: string;
      readonly locked: boolean;
    }
  | { readonly kind: 'weights-reset' }
  | { readonly kind: 'budget'; readonly budgetCents: number }
  | { readonly kind: 'method'; readonly method: Method }
  | { readonly kind: 'tie-breaks'; readonly tieBreaks: readonly TieBreak[] }
  | { readonly kind: 'need'; readonly needModel: string | null }
  | { readonly kind: 'limit'; readonly limit: string; readonly change: LimitChange }
  | { readonly kind: 'milestone'; readonly milestone: string; readonly reached: boolean }
  | { readonly kind: 'parameter'; readonly parameter: string; readonly value: number }
  /** Null: switched off. */
  | { readonly kind: 'threshold'; readonly points: number | null }
  | { readonly kind: 'override'; readonly proposal: string; readonly override: Override | null }
  /** To null: back to what is published, which for a new one is nothing. */
  | { readonly kind: 'rule'; readonly rule: string; readonly to: Rule | null }
  | { readonly kind: 'rule-off'; readonly rule: string; readonly off: boolean }
  | {
      readonly kind: 'proposal';
      readonly proposal: string;
      readonly to: ProposalRecord | null;
      /** What it was called, for one that is taken away. */
      readonly title?: Text | undefined;
    }
  | { readonly kind: 'withdraw'; readonly proposal: string; readonly withdrawn: boolean }
  | {
      readonly kind: 'open';
      /** Where the scenario that took the place of the one before came from. */
      readonly from: 'baseline' | 'kept' | 'link' | 'file' | 'tab';
      /** What it is called; empty where it has no name. */
      readonly title: string;
      /** Tells one opening from another. */
      readonly opening: string;
    };

/** A change to a scenario. */
export type ScenarioEdit = Edit<Scenario, StepLabel>;

function siblings(
  pack: Pack,
  scenario: Scenario,
  level: WeightLevel,
  id: string,
): readonly Weight[] {
  const { principles, criteria } = weightsInUse(pack, scenario);
  if (level === 'principle') return principles;
  return [...criteria.values()].find((weights) => weights.some((weight) => weight.id === id)) ?? [];
}

/**
 * A share without what is only noise of binary fractions: 0.33, not 0.32999999999999996. As fine as that, so that a weight
 * moved far away and back finds its siblings where they were.
 */
function withoutNoise(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}

/** Sets a weight to a share (0–1) of its level; its siblings that are not locked divide the rest. */
export function weightEdit(
  pack: Pack,
  scenario: Scenario,
  level: WeightLevel,
  id: string,
  share: number,
): ScenarioEdit {
  const weights = setShare(siblings(pack, scenario, level, id), id, share);
  const shares = Object.fromEntries(weights.map((one) => [one.id, withoutNoise(one.weight)]));
  const reached = shares[id] ?? share;
  return {
    label: { kind: 'weight', level, id, share: reached },
    key: `${level}/${id}`,
    recipe: (draft) => {
      if (level === 'principle') draft.principleWeights = shares;
      else draft.criterionWeights = { ...draft.criterionWeights, ...shares };
    },
  };
}

/** Locks a share, or lets it go. */
export function lockEdit(level: WeightLevel, id: string, locked: boolean): ScenarioEdit {
  return {
    label: { kind: 'lock', level, id, locked },
    key: `lock/${id}`,
    recipe: (draft) => {
      const others = (draft.lockedWeights ?? []).filter((other) => other !== id);
      if (locked) draft.lockedWeights = [...others, id];
      else if (others.length > 0) draft.lockedWeights = others;
      else delete draft.lockedWeights;
    },
  };
}

/** Puts every weight back to the baseline's, and lets go of every lock. */
export const weightsResetEdit: ScenarioEdit = {
  label: { kind: 'weights-reset' },
  key: 'weights-reset',
  recipe: (draft) => {
    delete draft.principleWeights;
    delete draft.criterionWeights;
    delete draft.lockedWeights;
  },
};

/** Sets the budget, in whole cents. */
export function budgetEdit(budgetCents: number): ScenarioEdit {
  return {
    label: { kind: 'budget', budgetCents },
    key: 'budget',
    recipe: (draft) => {
      draft.budgetCents = budgetCents;
    },
  };
}

/** Sets the way to divide, and switches off the limits that it is to do without. */
export function methodEdit(
  method: Method,
  { ids, leftover }: { readonly ids: readonly string[]; readonly leftover: boolean } = {
    ids: [],
    leftover: false,
  },
): ScenarioEdit {
  return {
    label: { kind: 'method', method },
    key: 'method',
    recipe: (draft) => {
      draft.method = method;
      if (ids.length > 0) {
        const off = ids.map((id) => [id, { ...draft.limits?.[id], on: false }] as const);
        draft.limits = { ...draft.limits, ...Object.fromEntries(off) };
      }
      if (leftover) draft.leftover = { kind: 'stays' };
    },
  };
}

/** Sets how equal scores are told apart. */
export function tieBreaksEdit(tieBreaks: readonly TieBreak[]): ScenarioEdit {
  return {
    label: { kind: 'tie-breaks', tieBreaks },
    key: 'tie-breaks',
    recipe: (draft) => {
      draft.tieBreaks = [...tieBreaks];
    },
  };
}

/** Chooses the index that need is measured by; null for the pack's first. */
export function needModelEdit(needModel: string | null): ScenarioEdit {
  return {
    label: { kind: 'need', needModel },
    key: 'need',
    recipe: (draft) => {
      if (needModel === null) delete draft.needModel;
      else draft.needModel = needModel;
    },
  };
}

/** Departs from the ranking for one proposal, or takes that back. */
export function overrideEdit(proposal: string, override: Override | null): ScenarioEdit {
  return {
    label: { kind: 'override', proposal, override },
    key: `override/${proposal}`,
    recipe: (draft) => {
      const others = (draft.overrides ?? []).filter((other) => other.proposal !== proposal);
      if (override !== null) draft.overrides = [...others, override];
      else if (others.length > 0) draft.overrides = others;
      else delete draft.overrides;
    },
  };
}

/**
 * Puts another scenario in the place of the one at hand, whole. A step like any other, so that undoing it
 * brings back what was there.
 */
export function openEdit(
  scenario: Scenario,
  { from, title, opening }: Omit<StepLabel & { readonly kind: 'open' }, 'kind'>,
): ScenarioEdit {
  return {
    label: { kind: 'open', from, title, opening },
    key: `open/${opening}`,
    recipe: (draft) => {
      for (const setting of Object.keys(draft) as (keyof Scenario)[]) {
        if (scenario[setting] === undefined) delete draft[setting];
      }
      Object.assign(draft, scenario);
    },
  };
}
