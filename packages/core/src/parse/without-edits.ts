import type { Scenario } from './scenario.ts';

/**
 * The scenario without its rules and proposals: for whoever starts from a pack and data that have them
 * in force already and changes those further, for a scenario would put its own back.
 */
export function withoutEdits(scenario: Scenario): Scenario {
  const { rules: _, proposals: __, ...settings } = scenario;
  return settings;
}
