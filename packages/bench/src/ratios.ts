import { workload } from './made/workload.ts';
import type { Contestant } from './peers/contestant.ts';
import { jsonLogicEngine } from './peers/json-logic-engine.ts';
import { jsonLogicJs } from './peers/json-logic-js.ts';
import { plainJsonRulesEngine } from './peers/json-rules-engine.ts';
import { compiledFromValues, compiledOnColumns, reference } from './peers/maatstaf.ts';
import { zenEngine } from './peers/zen-engine.ts';
import type { Figures } from './figures.ts';
import { type Race, race, type RaceLength } from './race.ts';

const contestants: readonly Contestant[] = [
  compiledOnColumns,
  compiledFromValues,
  jsonLogicEngine,
  jsonLogicJs,
  zenEngine,
  plainJsonRulesEngine,
  reference,
];

/** All engines on fact sets in which everything is known. */
export function raceOfAll(length: RaceLength): Promise<Race> {
  return race(contestants, workload(0), length);
}

/** The two that know unknowns, on fact sets in which one value in ten is unknown. */
export function raceWithUnknowns(length: RaceLength): Promise<Race> {
  return race([compiledOnColumns, reference], workload(0.1), length);
}

/** The ratios that are gated. Engines that could not run here take no part. */
export function ratiosOf(all: Race): Omit<Figures['ratios'], 'compiledVsReferenceWithUnknowns'> {
  const ours = new Set([compiledOnColumns.name, compiledFromValues.name]);
  const peers = all.placed.filter(({ name }) => !ours.has(name));
  const [fastest] = peers.toSorted((a, b) => a.ratio - b.ratio);
  return {
    compiledVsReference: ratioOf(all, reference.name),
    compiledVsPlainJsonRulesEngine: ratioOf(all, plainJsonRulesEngine.name),
    compiledVsFastestPeer: fastest?.ratio ?? Number.NaN,
    fastestPeer: fastest?.name ?? 'none',
  };
}

/** How many times as long as the compiled evaluator the reference took. */
export function referenceRatio(of: Race): number {
  return ratioOf(of, reference.name);
}

function ratioOf({ placed }: Race, engine: string): number {
  return placed.find(({ name }) => name === engine)?.ratio ?? Number.NaN;
}
