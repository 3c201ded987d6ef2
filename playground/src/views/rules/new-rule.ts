import type { Pack, Rule } from '@maatstaf/core';

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
