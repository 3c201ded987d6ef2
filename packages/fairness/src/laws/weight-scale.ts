import type { CaseFiles } from '../case.ts';
import type { Law } from '../law.ts';
import { edited } from './edited.ts';
import { firstDifference } from './first-difference.ts';
import { multiplied } from './multiplied.ts';
import { outcomeOf } from './outcome-of.ts';

const factors = [2, 3, 7, 10, 0.1, 0.5, 1.5, 100, 0.01, 0.3];
const greatestWeight = 1_000_000;

/** Weights are proportions: 1 to 2 is 10 to 20 is 0.1 to 0.2. */
export const weightScale: Law = {
  id: 'weight-scale',
  claim: {
    nl: 'Alle gewichten met hetzelfde getal vermenigvuldigen verandert geen bit van de uitkomst.',
    en: 'Multiplying all weights by one number changes no bit of the outcome.',
  },
  source: 'Weights are decimals, normalised in whole numbers.',
  async check(trial) {
    const factor = factors[trial.variation % factors.length] ?? 1;
    const files = scaled(trial.files, factor);
    const input = files === null ? null : trial.read(files);
    if (input === null) return { tried: false, witnesses: [] };
    const difference = firstDifference(outcomeOf(await trial.again(input)), outcomeOf(trial.run));
    return {
      tried: true,
      witnesses:
        difference === null ? [] : [{ ...difference, found: `${difference.found} (× ${factor})` }],
    };
  },
};

/** The same files with all weights multiplied; null where a product is no exact weight. */
function scaled({ pack, data, scenario }: CaseFiles, factor: number): CaseFiles | null {
  let exact = true;
  const times = (weight: number): number => {
    const product = multiplied(weight, factor);
    if (product === null || product > greatestWeight) exact = false;
    return product ?? weight;
  };
  const scale = (key: string, value: unknown): unknown => {
    if (key === 'weight' && typeof value === 'number') return times(value);
    const isTable =
      (key === 'principleWeights' || key === 'criterionWeights') && typeof value === 'object';
    return isTable && value !== null
      ? Object.fromEntries(Object.entries(value).map(([id, weight]) => [id, times(Number(weight))]))
      : value;
  };
  const packFile = edited(pack.get('pack.json') ?? '{}', scale);
  const files = {
    pack: new Map([...pack, ['pack.json', packFile]]),
    data,
    scenario: edited(scenario, scale),
  };
  return exact ? files : null;
}
