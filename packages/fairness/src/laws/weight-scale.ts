import { parsePack, parseScenario } from '@maatstaf/core';
import type { Case } from '../case.ts';
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
    const input = scaled(trial, factor);
    if (input === null) return { tried: false, witnesses: [] };
    const outcome = outcomeOf(await trial.again({ ...input, dataset: trial.dataset }));
    const difference = firstDifference(outcome, outcomeOf(trial.run));
    return {
      tried: true,
      witnesses: difference === null ? [] : [{ ...difference, found: `${difference.found} (× ${factor})` }],
    };
  },
};

/** The same case with all its weights multiplied; null where a product is no exact weight. */
function scaled({ files, dataset }: Case, factor: number): Pick<Case, 'pack' | 'scenario'> | null {
  let exact = true;
  const times = (weight: number): number => {
    const product = multiplied(weight, factor);
    if (product === null || product > greatestWeight) exact = false;
    return product ?? weight;
  };
  const scale = (key: string, value: unknown): unknown => {
    if (key === 'weight' && typeof value === 'number') return times(value);
    const isTable = (key === 'principleWeights' || key === 'criterionWeights') && typeof value === 'object';
    return isTable && value !== null
      ? Object.fromEntries(Object.entries(value).map(([id, weight]) => [id, times(Number(weight))]))
      : value;
  };
  const texts = new Map(files.pack);
  texts.set('pack.json', edited(files.pack.get('pack.json') ?? '{}', scale));
  const scenarioText = edited(files.scenario, scale);
  const pack = exact ? parsePack(texts) : null;
  if (pack === null || !pack.ok) return null;
  const scenario = parseScenario(pack.value, dataset, 'scenario.json', scenarioText);
  return scenario.ok ? { pack: pack.value, scenario: scenario.value } : null;
}
