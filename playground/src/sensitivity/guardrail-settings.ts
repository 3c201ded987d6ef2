import { guardrailKinds, type GuardrailSettings } from '@maatstaf/core/guardrails';

/**
 * What the playground watches while weights and budget move. The policies say nothing of it: it is
 * configuration, and the screen says so.
 */
export const guardrailSettings: GuardrailSettings = {
  watch: guardrailKinds,
  indexMargin: 0.02,
  fromQuintile: 5,
};
