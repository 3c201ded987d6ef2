import type { Dataset, Source } from '@maatstaf/core';
import type { ChangedAward } from './effects.ts';
import { euro, nl, statementLink } from './markdown.ts';
import { authorityWords } from './words.ts';

/** On whose authority a part rests, and on which sentences. */
export function sourceLines(source: Source): string[] {
  if (source === 'configuration') return ['- Waarop zij rust: een instelling, geen beleid.'];
  return [
    `- Gezag: ${authorityWords[source.authority]}.${source.law === undefined ? '' : ` Wet: ${source.law}.`}`,
    ...(source.statements.length === 0
      ? []
      : [`- Zinnen: ${source.statements.map(statementLink).join(', ')}.`]),
  ];
}

/** What changes without a part of the policy: the first five awards, and how many more. */
export function withoutLines(changed: readonly ChangedAward[], dataset: Dataset): string[] {
  if (changed.length === 0) return ['- Zonder: alle bedragen blijven gelijk.'];
  const titleOf = (id: string): string =>
    nl(dataset.proposals.find((proposal) => proposal.id === id)?.title);
  const shown = changed.slice(0, 5);
  const more = changed.length - shown.length;
  return [
    `- Zonder: ${changed.length} ${changed.length === 1 ? 'bedrag wordt' : 'bedragen worden'} anders:`,
    ...shown.map(
      ({ proposal, withCents, withoutCents }) =>
        `  - ${titleOf(proposal)}: ${euro(withCents)} wordt ${euro(withoutCents)}`,
    ),
    ...(more > 0 ? [`  - en nog ${more}`] : []),
  ];
}
