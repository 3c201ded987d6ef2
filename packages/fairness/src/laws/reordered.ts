import type { CaseFiles, CaseInput, Texts } from '../case.ts';
import { edited } from './edited.ts';
import { type Shuffle, shuffleFrom } from './shuffled.ts';

/** The lists whose order means nothing. Principles, criteria, pools, tie-breaks and lines keep theirs. */
const unordered = new Set([
  'all',
  'any',
  'facts',
  'statements',
  'rules',
  'documents',
  'parameters',
  'earmarks',
  'caps',
  'appliesTo',
  'neighbourhoods',
  'proposals',
  'serves',
  'rulesOff',
  'withdrawn',
  'overrides',
  'lockedWeights',
]);

/** What is read from the same files with every list that has no order in another one; null where it cannot be read. */
export function reorderedFiles(
  { pack, data, scenario }: CaseFiles,
  variation: number,
  read: (files: CaseFiles) => CaseInput | null,
): CaseInput | null {
  const shuffle = shuffleFrom(variation);
  return read({
    pack: reorderedTexts(pack, shuffle),
    data: reorderedTexts(data, shuffle),
    scenario: reorderedText('scenario.json', scenario, shuffle),
  });
}

/** The files of a folder in another order, each with its unordered lists in another order. */
export function reorderedTexts(folder: Texts, shuffle: Shuffle): Texts {
  return new Map(
    shuffle([...folder]).map(([file, text]) => [file, reorderedText(file, text, shuffle)]),
  );
}

/** JSON with its unordered lists in another order, a simple table with its rows in another order. */
function reorderedText(file: string, text: string, shuffle: Shuffle): string {
  if (file.endsWith('.json')) {
    return edited(text, (key, value) =>
      unordered.has(key) && Array.isArray(value) && !isCitation(key, value)
        ? shuffle(value)
        : value,
    );
  }
  // A quoted cell may hold a line break; such a table keeps its order.
  if (!file.endsWith('.csv') || text.includes('"')) return text;
  const [header = '', ...rows] = text.split(/\r?\n/).filter((row) => row !== '');
  return [header, ...shuffle(rows)].join('\n');
}

/** What a source cites keeps its order: the most important statement stands first. */
function isCitation(key: string, list: readonly unknown[]): boolean {
  return key === 'statements' && list.every((item) => typeof item === 'string');
}
