import type { Language } from '../parse/text.ts';
import { textIn } from '../parse/text-in.ts';
import type { Run } from '../run/run.ts';
import { messages } from './messages.ts';

/**
 * What a group under a limit is called: the name of a neighbourhood, the title of a pool or an earmark,
 * else the group itself (a city district, or a year where the budget has years).
 */
export function groupTitle(
  { pack, dataset }: Pick<Run, 'pack' | 'dataset'>,
  limit: string,
  group: string,
  language: Language,
): string {
  const found = pack.limits.find(({ id }) => id === limit);
  if (found === undefined || found.kind === 'tranches') return group;
  const titled = (entries: typeof pack.pools | typeof pack.earmarks): string => {
    const entry = entries.find(({ id }) => id === group);
    return entry === undefined ? group : textIn(entry.title, language);
  };
  switch (found.group.by) {
    case 'neighbourhood':
      return dataset.neighbourhoods.find(({ code }) => code === group)?.name ?? group;
    case 'city-district':
      return group;
    case 'pool':
      return titled(pack.pools);
    case 'earmark':
      return titled(pack.earmarks);
    case 'whole':
      return messages[language].everyProposal;
  }
}
