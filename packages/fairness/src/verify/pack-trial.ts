import {
  type AllocationMethod,
  compiled,
  needsAssessment,
  type Pack,
  redivide,
  type Run,
  run,
} from '@maatstaf/core';
import { parseDataset, parsePack, parseScenario } from '@maatstaf/core/parse';
import type { Case, CaseInput, Trial } from '../case.ts';
import { reorderedTexts } from '../laws/reordered.ts';
import { reweightedPack, reweightedScenario } from '../laws/reweighted.ts';
import { shuffleFrom } from '../laws/shuffled.ts';
import { PackCase, PackTrial } from './pack-case.ts';
import { dataTexts, packTexts, scenarioText } from './files-of.ts';

/** How many other orders of one pack are tried. */
const orders = 8;

/**
 * Carries cases of one pack through the pipeline. What only depends on the pack is made once; what
 * changes neither rules nor data is divided anew and not assessed anew.
 */
export class PackTrials {
  readonly #pack: Pack;
  readonly #methods: readonly AllocationMethod[];
  readonly #reordered = new Map<number, Pack | null>();
  readonly #reweighted = new Map<number, Pack | null>();

  constructor(pack: Pack, methods: readonly AllocationMethod[]) {
    this.#pack = pack;
    this.#methods = methods;
  }

  async trialOf(one: Case): Promise<Trial> {
    const made = await this.#fresh(one);
    return this.#trial(one, made);
  }

  /** The trial of the same case with a simpler dataset or scenario. */
  async settled(trial: Trial, input: CaseInput): Promise<Trial> {
    if (input.dataset === trial.dataset && input.scenario === trial.scenario) return trial;
    return this.#trial(new PackCase(input, trial.variation), await trial.again(input));
  }

  #trial(one: Case, made: Run): Trial {
    const { dataset, scenario, variation } = one;
    const runs = [made];
    return new PackTrial(one, variation, made, {
      again: (input) => this.#again(runs, input),
      reordered: (order) => this.#inOrder(one, order),
      reweighted: (factor) => {
        const heavier = cached(this.#reweighted, factor, () => reweightedPack(this.#pack, factor));
        const weights = reweightedScenario(scenario, factor);
        return heavier === null || weights === null
          ? null
          : { pack: heavier, dataset, scenario: weights };
      },
    });
  }

  /**
   * Builds on the earlier run of the trial that has most in common: the same data, so that rules need not
   * run again, or else the first one, of which rules that see nothing new are kept.
   */
  async #again(made: Run[], { pack, dataset, scenario }: CaseInput): Promise<Run> {
    const alike = made.find(
      ({ published }) => published.pack === pack && published.dataset === dataset,
    );
    if (alike !== undefined && !needsAssessment(alike.scenario, scenario)) {
      return redivide(alike, scenario);
    }
    const [first] = made;
    const earlier = alike ?? first;
    const after = await run({
      pack,
      dataset,
      scenario,
      evaluator: compiled,
      methods: this.#methods,
      ...(earlier === undefined ? {} : { earlier }),
    });
    // The first and the last: laws that ask twice for the same data do so in turn.
    if (alike === undefined) made.splice(1, 1, after);
    return after;
  }

  #fresh({ pack, dataset, scenario }: CaseInput): Promise<Run> {
    return run({ pack, dataset, scenario, evaluator: compiled, methods: this.#methods });
  }

  #inOrder({ dataset, scenario }: Case, variation: number): CaseInput | null {
    const order = variation % orders;
    const pack = cached(this.#reordered, order, () => {
      const parsed = parsePack(reorderedTexts(packTexts(this.#pack), shuffleFrom(order)));
      return parsed.ok ? parsed.value : null;
    });
    if (pack === null) return null;
    const data = parseDataset(pack, reorderedTexts(dataTexts(dataset), shuffleFrom(variation)));
    if (!data.ok) return null;
    const text = scenarioText(scenario);
    const changes = parseScenario(pack, data.value, 'scenario.json', text);
    return changes.ok ? { pack, dataset: data.value, scenario: changes.value } : null;
  }
}

function cached<Value>(known: Map<number, Value>, key: number, make: () => Value): Value {
  const value = known.has(key) ? (known.get(key) as Value) : make();
  known.set(key, value);
  return value;
}
