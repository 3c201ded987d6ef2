import { report } from '@maatstaf/core/report';
import type { CaseFiles, Texts } from '../case.ts';
import type { Law } from '../law.ts';
import { edited } from './edited.ts';
import { firstDifference } from './first-difference.ts';
import { outcomeOf } from './outcome-of.ts';
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

/** Nobody gains by coming first: neither a proposal in the file, nor a rule, nor a neighbourhood. */
export const inputOrder: Law = {
  id: 'input-order',
  claim: {
    nl: 'De volgorde van voorstellen, buurten en regels in de bestanden verandert niets.',
    en: 'The order of proposals, neighbourhoods and rules in the files changes nothing.',
  },
  source: 'Ties are broken by a declared list, never by input position.',
  async check(trial) {
    const input = trial.read(shuffled(trial.files, shuffleFrom(trial.variation)));
    if (input === null) return { tried: false, witnesses: [] };
    const run = await trial.again(input);
    const difference =
      firstDifference(outcomeOf(run), outcomeOf(trial.run)) ??
      firstDifference(report(run), report(trial.run), '/report') ??
      firstDifference(input.dataset, trial.dataset, '/dataset');
    return { tried: true, witnesses: difference === null ? [] : [difference] };
  },
};

function shuffled({ pack, data, scenario }: CaseFiles, shuffle: Shuffle): CaseFiles {
  const reorder = (key: string, value: unknown): unknown =>
    unordered.has(key) && Array.isArray(value) ? shuffle(value) : value;
  const inEachFile = (folder: Texts): Texts =>
    new Map(
      shuffle([...folder]).map(([file, text]) => [file, reordered(file, text, reorder, shuffle)]),
    );
  return { pack: inEachFile(pack), data: inEachFile(data), scenario: edited(scenario, reorder) };
}

/** JSON with its unordered lists in another order, a simple table with its rows in another order. */
function reordered(
  file: string,
  text: string,
  reorder: (key: string, value: unknown) => unknown,
  shuffle: Shuffle,
): string {
  if (file.endsWith('.json')) return edited(text, reorder);
  // A quoted cell may hold a line break; such a table keeps its order.
  if (!file.endsWith('.csv') || text.includes('"')) return text;
  const [header = '', ...rows] = text.split(/\r?\n/).filter((row) => row !== '');
  return [header, ...shuffle(rows)].join('\n');
}
