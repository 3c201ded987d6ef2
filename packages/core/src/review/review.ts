import type { Dataset } from '../parse/dataset.ts';
import type { Files } from '../parse/issue.ts';
import type { Pack } from '../parse/pack.ts';
import { baseline } from '../parse/baseline.ts';
import { datasetInForce } from '../parse/dataset-in-force.ts';
import { packInForce } from '../parse/pack-in-force.ts';
import type { Scenario } from '../parse/scenario.ts';
import { findStaleReasons, withReasons } from './accepted.ts';
import { type CliffOptions, findCliffs } from './cliffs.ts';
import { findCountedTwice, findImpossible } from './counted-twice.ts';
import type { Find, Finding } from './finding.ts';
import { findFiring } from './firing.ts';
import { findInfluence } from './influence.ts';
import { findCitedTwice, findIdle, findUnused, findValidity } from './in-use.ts';
import { placesOf } from './places.ts';
import { findScale } from './scale.ts';
import { subjectOf } from './subject.ts';
import { findThresholds } from './thresholds.ts';

export interface ReviewInput {
  readonly pack: Pack;
  /** Null: only what can be seen without data. */
  readonly dataset: Dataset | null;
  /** Absent: the pack's published defaults. Its `date` is the day at which validity is judged. */
  readonly scenario?: Scenario;
  /** The files of the pack, by which findings tell in which file and where a rule stands. */
  readonly files?: Files;
  /** How many points of the score a small change may move; default 10 (configuration, no policy). */
  readonly cliffPoints?: number;
  /** Per fact what counts as a small change, in its unit. */
  readonly steps?: CliffOptions['steps'];
}

/**
 * What is probably wrong with a policy whose files are in order: rules that never or always fire,
 * things counted twice, points that do not fit the scale, thresholds that do not meet, cliffs, rules
 * that are not valid, parts that nothing uses, weights that decide nothing. What the conditions allow
 * is gone through case by case and not sampled; where there are too many cases nothing is said.
 * Sorted by code and then by what it is about; empty where there is nothing to say.
 */
export async function review({
  pack: published,
  dataset: data,
  scenario = baseline(published),
  files,
  cliffPoints = 10,
  steps = {},
}: ReviewInput): Promise<readonly Finding[]> {
  const pack = packInForce(published, scenario);
  const dataset = data === null ? null : datasetInForce(pack, data, scenario);
  const findings: Finding[] = [];
  const places = placesOf(pack, files);
  const find: Find = (severity, code, of, details) => {
    const [first = 'pack'] = of;
    const place = places.get(first) ?? { file: 'pack.json', at: { kind: 'file' } as const };
    findings.push({
      code,
      severity,
      ...place,
      concerns: [...new Set(of)].toSorted(),
      details,
      accepted: null,
    } as Finding);
  };
  const subject = await subjectOf(pack, dataset, scenario);
  findValidity(subject, find);
  findUnused(subject, find);
  findIdle(subject, find);
  findCitedTwice(subject, find);
  const impossible = await findImpossible(subject, find);
  const told = findFiring(subject, impossible, find);
  findInfluence(subject, new Set([...impossible, ...told]), find);
  await findCountedTwice(subject, impossible, find);
  await findScale(subject, find);
  await findThresholds(subject, find);
  await findCliffs(subject, { cliffPoints, steps }, find);
  findStaleReasons(findings, pack, find);
  return withReasons(findings, pack).toSorted(
    (a, b) =>
      compareText(a.code, b.code) || compareText(a.concerns.join(' '), b.concerns.join(' ')),
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
