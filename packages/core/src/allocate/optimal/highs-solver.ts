import type { Highs, Model, ModelData } from 'highs';
import type { Answer, Programme, Question, Row, Solver } from './programme.ts';

type Load = (place: HighsPlace) => Promise<Highs>;

/** Where to find `highs.wasm`, if not beside the module: a bundler gives it an address of its own. */
export interface HighsPlace {
  readonly locateFile?: (file: string) => string;
}

/**
 * HiGHS as a solver. Loads 1.2 MB of WebAssembly, once per call: keep what comes back. Under a content
 * security policy it needs `script-src 'wasm-unsafe-eval'`. Single-threaded; solving blocks.
 */
export async function highsSolver(place: HighsPlace = {}): Promise<Solver> {
  // Its types are of a CommonJS module, what runs is an ES module: the loader itself is the default.
  const { default: load } = (await import('highs')) as unknown as { readonly default: Load };
  const highs = await load(place);
  return { name: `HiGHS ${highs.version.string}`, solve: (question) => solve(highs, question) };
}

/** Numbers of a row are scaled to about this size, so that a cent is more than the tolerance. */
const rowSize = 2 ** 20;
const tolerance = 1e-9;

function solve(highs: Highs, question: Question): Answer {
  if (question.programme.gains.length === 0) return ofNothing(question.programme);
  try {
    return solveOnce(highs, question);
  } catch (error) {
    // Where a limit is within the tolerance of a whole number of claims, what was simplified cannot
    // always be undone, and the run fails.
    if (!question.simplify) throw error;
    return solveOnce(highs, { ...question, simplify: false });
  }
}

function solveOnce(highs: Highs, { programme, seconds, simplify }: Question): Answer {
  const { constants } = highs;
  const hasWhole = programme.whole.includes(1);
  const scales = programme.rows.map(scaleOf);
  return highs.withModel(modelData(highs, programme, scales), (model): Answer => {
    model.options.set({
      output_flag: false,
      presolve: simplify ? 'choose' : 'off',
      random_seed: 0,
      mip_rel_gap: 0,
      mip_abs_gap: 0,
      mip_feasibility_tolerance: tolerance,
      primal_feasibility_tolerance: tolerance,
      dual_feasibility_tolerance: tolerance,
      ...(seconds === null ? {} : { time_limit: seconds }),
    });
    model.run();
    const took = model.getRunTime();
    const none = { values: null, prices: null, bound: Infinity, seconds: took };
    const status = model.getModelStatus();
    const { optimal, infeasible, unboundedOrInfeasible, timeLimit } = constants.modelStatus;
    if (status === infeasible || status === unboundedOrInfeasible) return { ...none, kind: 'none' };
    if (status === timeLimit && !hasValues(model)) return { ...none, kind: 'stopped' };
    if (status !== optimal && status !== timeLimit) {
      throw new Error(`HiGHS ended with model status ${status}, which says neither yes nor no.`);
    }
    const { colValue, rowDual } = model.getSolution();
    const bound = Number(model.info.get(hasWhole ? 'mip_dual_bound' : 'objective_function_value'));
    return {
      kind: status === optimal ? 'best' : 'stopped',
      values: colValue,
      prices: hasWhole ? null : rowDual.map((price, row) => price * scales[row]!),
      bound: Number.isFinite(bound) ? bound : Infinity,
      seconds: took,
    };
  });
}

/** HiGHS has no answer for a programme without columns. */
function ofNothing({ rows }: Programme): Answer {
  const isKept = rows.every(({ atLeast, atMost }) => atLeast <= 0 && atMost >= 0);
  const shared = { prices: null, bound: 0, seconds: 0 };
  return isKept
    ? { ...shared, kind: 'best', values: new Float64Array(0) }
    : { ...shared, kind: 'none', values: null };
}

function hasValues(model: Model): boolean {
  // 2: a feasible point.
  return Number(model.info.get('primal_solution_status')) === 2;
}

function modelData(
  { constants, infinity }: Highs,
  { gains, lower, upper, whole, rows }: Programme,
  scales: readonly number[],
): ModelData {
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  const bound = (value: number, row: number): number =>
    Number.isFinite(value) ? value * scales[row]! : value > 0 ? infinity : -infinity;
  return {
    numCols: gains.length,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: gains,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.map(({ atLeast }, row) => bound(atLeast, row)),
    rowUpper: rows.map(({ atMost }, row) => bound(atMost, row)),
    integrality: Array.from(whole, (one) =>
      one === 1 ? constants.variableType.integer : constants.variableType.continuous,
    ),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: gains.length,
      starts,
      indices: rows.flatMap(({ columns }) => [...columns]),
      values: rows.flatMap(({ factors }, row) => factors.map((one) => one * scales[row]!)),
    },
  };
}

/** The power of two that brings the largest number of a row below the row size; 1 where it is. */
function scaleOf(row: Row): number {
  const sizes = [...row.factors, row.atLeast, row.atMost].filter(Number.isFinite).map(Math.abs);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 1);
  return largest <= rowSize ? 1 : 2 ** -Math.ceil(Math.log2(largest / rowSize));
}
