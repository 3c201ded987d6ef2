import type { Issue, Pack, Rule, Run } from '@maatstaf/core';
import type { RuleDraft } from '@maatstaf/elements/rule-form';

/** What a person is making of one rule, and how far it is. */
export interface KeptDraft {
  readonly draft: RuleDraft;
  /** What is wrong with it; null while that is being looked at. */
  readonly issues: readonly Issue[] | null;
  /** The rule that the draft is, where it is right; null where it is not. */
  readonly rule: Rule | null;
}

/**
 * By the baseline of each policy that was opened, the drafts of its rules by name: what is not right yet
 * outlives the view, and never reaches the scenario.
 */
const kept = new WeakMap<Run, Map<string, KeptDraft>>();

/** The drafts of the policy that is open. */
export function draftsOf(baseline: Run): Map<string, KeptDraft> {
  const drafts = kept.get(baseline) ?? new Map<string, KeptDraft>();
  kept.set(baseline, drafts);
  return drafts;
}

/** The rules whose draft is not right yet. */
export function unfinished(drafts: ReadonlyMap<string, KeptDraft>): ReadonlySet<string> {
  return new Set(
    [...drafts]
      .filter(([, { issues }]) => issues === null || issues.length > 0)
      .map(([name]) => name),
  );
}

/** Whether two rules say the same, in whatever order their keys stand. */
export function isSameRule(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(rule: unknown): string | undefined {
  return JSON.stringify(rule, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** A rule to start from, with everything still to fill in, under a name that is free. */
export function newRule(pack: Pack, taken: Iterable<string>): Rule {
  const names = new Set([...pack.rules.map(({ name }) => name), ...taken]);
  let number = 1;
  while (names.has(`own/rule-${number}`)) number += 1;
  const text = Object.fromEntries(pack.languages.map((language) => [language, '']));
  return {
    name: `own/rule-${number}`,
    conditions: { all: [{ fact: '', operator: 'equal', value: '' }] },
    event: {
      type: 'score',
      params: {
        criterion: pack.principles[0]?.criteria[0]?.id ?? '',
        points: 50,
        title: text,
        reason: text,
        source: 'configuration',
      },
    },
  };
}
