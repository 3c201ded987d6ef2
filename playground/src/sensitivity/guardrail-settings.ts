import { guardrailKinds, type GuardrailSettings } from '@maatstaf/core/guardrails';

/**
 * What the playground watches while weights and budget move. The policies say nothing of it: it is
 * configuration, and the screen says so. What must be true of every outcome is no part of it: that stands as an alert
 * of its own above the outcome, and takes longer to look at than all the others.
 */
export const guardrailSettings: GuardrailSettings = {
  watch: guardrailKinds.filter((kind) => kind !== 'invariant-broken'),
  indexMargin: 0.02,
  fromQuintile: 5,
};
