import { editedRules, type Pack, type Rule } from '@maatstaf/core';
import { castDraft } from 'immer';
import type { ScenarioEdit } from './scenario-edits.ts';

/**
 * Puts a rule in the scenario under its name, in place of the published one or beside the others; null
 * goes back to what is published, which for a new rule is nothing. A rule that says the same as the
 * published one leaves the scenario. `published` is the pack without the scenario's changes.
 */
export function ruleEdit(published: Pack, name: string, rule: Rule | null): ScenarioEdit {
  const isNew = !published.rules.some((own) => own.name === name);
  const kept = rule !== null && editedRules(published, { rules: [rule] }).size > 0 ? rule : null;
  return {
    label: { kind: 'rule', rule: name, to: kept },
    key: `rule/${name}`,
    recipe: (draft) => {
      const others = (draft.rules ?? []).filter((other) => other.name !== name);
      if (kept !== null) draft.rules = [...others, castDraft(kept)];
      else if (others.length > 0) draft.rules = others;
      else delete draft.rules;
      // A scenario may not switch off what there is no more.
      if (kept === null && isNew) switchRule(draft, name, false);
    },
  };
}

/** Switches a rule off, or on again. */
export function ruleOffEdit(rule: string, off: boolean): ScenarioEdit {
  return {
    label: { kind: 'rule-off', rule, off },
    key: `rule-off/${rule}`,
    recipe: (draft) => switchRule(draft, rule, off),
  };
}

function switchRule(
  draft: Parameters<ScenarioEdit['recipe']>[0],
  rule: string,
  off: boolean,
): void {
  const others = (draft.rulesOff ?? []).filter((other) => other !== rule);
  if (off) draft.rulesOff = [...others, rule];
  else if (others.length > 0) draft.rulesOff = others;
  else delete draft.rulesOff;
}
