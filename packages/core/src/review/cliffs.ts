import type { Leaf } from '../parse/condition.ts';
import type { CatalogueEntry } from '../parse/catalogue.ts';
import { factsOfRule } from '../assess/rule-facts.ts';
import { type Cells, cellsFor, pointsIn, sumIn } from './cells.ts';
import type { Find } from './finding.ts';
import {
  boundsOf,
  isWhole,
  leavesOf,
  representatives,
  stepOf,
  thresholdsFor,
} from './representatives.ts';
import type { Subject } from './subject.ts';

/** How far a score may move on a small change before that is a cliff. */
export interface CliffOptions {
  /** Points of the total score, 0–100. */
  readonly cliffPoints: number;
  /** Per fact what counts as a small change, in its unit. Default: 1; 0.01 for ratios, 0.1 for kilometres. */
  readonly steps: Readonly<Record<string, number>>;
}

/** The largest move of a score on one step of a fact. */
interface Cliff {
  readonly from: number;
  readonly to: number;
  /** Points of the total score, positive or negative. */
  readonly move: number;
  readonly pool: string;
  /** The rules that make it. */
  readonly rules: readonly string[];
}

/**
 * Numbers of which one step moves the total score by more than `cliffPoints`: at a threshold, or on a
 * steep piece of a line. The move is computed under the weights of the scenario, at every threshold and
 * breakpoint, over every combination of the other facts that the same rules look at; rules that do not
 * look at the fact stay as they are. One finding per fact: its largest move in any pool.
 */
export async function findCliffs(
  subject: Subject,
  { cliffPoints, steps }: CliffOptions,
  find: Find,
): Promise<void> {
  const facts = new Set(subject.scoring.flatMap((rule) => factsOfRule(rule)));
  for (const fact of [...facts].toSorted()) {
    const entry = subject.catalogue.get(fact);
    if (entry?.type !== 'number' || fact.startsWith('parameter.')) continue;
    const step = steps[fact] ?? stepOf(entry);
    let worst: Cliff | null = null;
    const known = new Map<string, Promise<Cells | null>>();
    for (const pool of subject.pools) {
      const cliff = await cliffIn(pool, entry, step, subject, known);
      if (cliff !== null && Math.abs(cliff.move) > Math.abs(worst?.move ?? 0)) worst = cliff;
    }
    if (worst === null || Math.abs(worst.move) <= cliffPoints + 1e-9) continue;
    const { from, to, move, pool, rules } = worst;
    find('warning', 'score.cliff', [...rules.map((rule) => `rule:${rule}`), `fact:${fact}`], {
      fact,
      from,
      to,
      movePoints: move,
      pool,
      allowedPoints: cliffPoints,
    });
  }
}

async function cliffIn(
  pool: string,
  entry: CatalogueEntry,
  step: number,
  subject: Subject,
  /** Cells by rules and value: pools have most of their rules in common. */
  known: Map<string, Promise<Cells | null>>,
): Promise<Cliff | null> {
  const shares = new Map(
    (subject.scores.shares.get(pool) ?? []).map(({ criterion, share }) => [criterion, share]),
  );
  const rules = subject.scoring.filter(
    (rule) =>
      (shares.get(rule.event.params.criterion) ?? 0) > 0 &&
      factsOfRule(rule).includes(entry.id) &&
      subject.poolsOf(rule).includes(pool),
  );
  const values = rules.length === 0 ? null : representatives(rules, subject);
  if (values === null) return null;
  const criteria = subject.criteria.filter(({ id }) =>
    rules.some(({ event }) => event.params.criterion === id),
  );
  const totalIn = (cells: Cells, row: number): number =>
    criteria.reduce(
      (total, criterion) =>
        total +
        (shares.get(criterion.id) ?? 0) * Math.min(100, sumIn(criterion, cells, rules, row)),
      0,
    );
  let worst: Cliff | null = null;
  const leaves = rules.flatMap(({ conditions }) => leavesOf(conditions));
  const thresholds = thresholdsFor({ facts: [entry.id], leaves, rules, subject });
  // Where it is compared with another fact, a jump may lie at any value of that one too.
  const elsewhere = isCompared(entry.id, leaves) ? (values.get(entry.id) ?? []) : [];
  const around = [...new Set([...thresholds, ...elsewhere])];
  const cellsAt = (value: number): Promise<Cells | null> => {
    const key = [...rules.map(({ name }) => name), value].join(' ');
    const cells = known.get(key) ?? cellsFor(rules, new Map([...values, [entry.id, [value]]]));
    known.set(key, cells);
    return cells;
  };
  for (const [from, to] of stepsAround(around, entry, step)) {
    const [before, after] = await Promise.all([cellsAt(from), cellsAt(to)]);
    if (before === null || after === null) return null;
    for (let row = 0; row < before.table.size; row += 1) {
      const move = totalIn(after, row) - totalIn(before, row);
      if (Math.abs(move) <= Math.abs(worst?.move ?? 0) + 1e-9) continue;
      const moved = rules.filter(
        (_, rule) => pointsIn(after, rules, rule, row) !== pointsIn(before, rules, rule, row),
      );
      worst = { from, to, move, pool, rules: moved.map(({ name }) => name) };
    }
  }
  return worst;
}

/** Whether a fact is compared with another that is no parameter. */
function isCompared(id: string, leaves: readonly Leaf[]): boolean {
  return leaves.some(
    ({ fact, value }) =>
      typeof value === 'object' &&
      'fact' in value &&
      (fact === id || value.fact === id) &&
      ![fact, value.fact].some((each) => each.startsWith('parameter.')),
  );
}

/** One step down and one step up from every value, within the range of the fact. */
function stepsAround(
  values: readonly unknown[],
  entry: CatalogueEntry,
  step: number,
): readonly (readonly [number, number])[] {
  const [low, high] = boundsOf(entry);
  const size = isWhole(entry) ? Math.max(1, Math.round(step)) : step;
  return values
    .flatMap((value) =>
      typeof value === 'number'
        ? [[value - size, value] as const, [value, value + size] as const]
        : [],
    )
    .filter(([from, to]) => from >= low && to <= high);
}
