import { compiled } from '../compiled/compiled.ts';
import { orThrow } from '../parse/or-throw.ts';
import type { Method } from '../parse/method.ts';
import { parsePack } from '../parse/parse-pack.ts';
import { baseline } from '../parse/baseline.ts';
import type { Scenario } from '../parse/scenario.ts';
import { type Run, run } from '../run/run.ts';
import { datasetOf, packFiles, proposal, smallPack } from '../small-pack.test-data.ts';
import { noOutcomes } from './outcomes.ts';
import type { AllocationMethod, Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

const title = (words: string) => ({ nl: words, en: words });

/** A limit of the pack. */
export const limit = (id: string, kind: string, more: object): object => ({
  id,
  kind,
  title: title(id),
  source: 'configuration',
  ...more,
});

/** Asks for cents; three partners score highest, none lowest. */
export function asks(
  id: string,
  partners: number,
  requestedCents: number,
  more: object = {},
): object {
  return proposal({ id, requestedCents, facts: { 'proposal.partnerCount': partners }, ...more });
}

/** The small policy divided by a method: pool large has 7,000 of 10,000 cents, small 3,000. */
export function dividedBy(
  method: Method,
  methods: readonly AllocationMethod[],
  proposals: readonly object[],
  { limits = [], scenario = {} }: { limits?: readonly object[]; scenario?: Partial<Scenario> } = {},
): Promise<Run> {
  const pack = orThrow(parsePack(packFiles({ pack: { ...smallPack, limits } })));
  return run({
    pack,
    dataset: datasetOf(pack, proposals),
    scenario: { ...baseline(pack), method, ...scenario },
    evaluator: compiled,
    methods,
  });
}

/** What a method would be given to divide, of a run. */
export const posed = ({ pack, dataset, assessment, scores, scenario }: Run): Problem =>
  problemOf({ pack, dataset, assessment, scores }, scenario, noOutcomes(dataset.proposals.length))
    .problem;

/** What came out, by id: reason and cents. */
export const outcomes = ({ allocation }: Run) =>
  Object.fromEntries(
    allocation.awards.map(({ proposal: id, reason, awardedCents }) => [
      id,
      `${reason} ${awardedCents}`,
    ]),
  );
