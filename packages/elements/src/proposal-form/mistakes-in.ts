import type { Issue, Language, ProposalRecord, Run } from '@maatstaf/core';
import { titleField } from './field-name.ts';

/** Something that the reader of scenarios refuses, with the field of the form that it is about. */
export interface FieldMistake {
  /** The field of a title, `serves`, `requestedCents`, … or the id of a fact; null where it is about none of them. */
  readonly field: string | null;
  readonly issue: Issue;
}

/**
 * Everything that is wrong with a proposal in the midst of a scenario, as the reader of scenarios finds
 * it: what the form lets through can be saved, shared and opened again. Empty where nothing is.
 */
export async function mistakesIn(
  record: ProposalRecord,
  { published, scenario }: Pick<Run, 'published' | 'scenario'>,
): Promise<readonly FieldMistake[]> {
  const { parseScenario } = await import('@maatstaf/core/parse');
  const others = (scenario.proposals ?? []).filter(({ id }) => id !== record.id);
  const parsed = parseScenario(
    published.pack,
    published.dataset,
    'scenario.json',
    JSON.stringify({ ...scenario, proposals: [...others, record] }),
  );
  return parsed.issues
    .filter(({ severity }) => severity === 'error')
    .map((issue) => ({ field: fieldOf(issue, others.length, published.pack.languages), issue }));
}

function fieldOf({ at }: Issue, index: number, languages: readonly Language[]): string | null {
  if (at.kind !== 'pointer') return null;
  const [list, place, field, part] = at.pointer.slice(1).split('/');
  if (list !== 'proposals' || place !== String(index)) return null;
  const language = languages.find((each) => each === part);
  if (field === 'title' && language !== undefined)
    return titleField(language, languages.indexOf(language));
  return (field === 'facts' ? part : field) ?? null;
}
