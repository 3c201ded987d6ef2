import type { Scenario } from '@maatstaf/core';

/**
 * What people wrote in their own words in a scenario: its title, reasons, titles of proposals and words
 * of rules. It goes along with a link or a file, so it is shown before. Each text once, in the order of
 * the scenario; `notice` words of the policy's own that were not touched are among those of a rule.
 */
export function freeText({ title, overrides, change, ...rest }: Scenario): readonly string[] {
  const edited: unknown = [
    'proposals' in rest ? rest.proposals : null,
    'rules' in rest ? rest.rules : null,
  ];
  return [
    ...new Set([
      ...(title === undefined ? [] : [title]),
      ...(overrides ?? []).map(({ reason }) => reason),
      ...(change === undefined ? [] : [change.reason]),
      ...sentences(edited),
    ]),
  ];
}

/** Every text with a space in it: what is one word is an id, a fact or a day. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim().includes(' ') ? [value.trim()] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentences);
}
