import type { Evaluator, Method, Run, Scenario } from '@maatstaf/core';
import { favoursSmall, rankingBeside, refusedMethod } from '@maatstaf/core/compare-methods';
import { metrics } from '@maatstaf/core/metrics';
import type { ComparedColumn } from '@maatstaf/elements/comparison';
import type { Divider } from '../../divide/divider.ts';
import { runOf, runWith } from '../../divide/run-with.ts';
import type { WantedColumn } from './wanted-column.ts';

/** A column without its title, which follows the language. */
type Untitled = ComparedColumn extends infer Column
  ? Column extends ComparedColumn
    ? Omit<Column, 'title'>
    : never
  : never;

interface Worked {
  readonly settings: string;
  readonly stop: AbortController;
  state: Untitled;
}

/** Ways of dividing that can take long enough to hold up the page. */
const slow: ReadonlySet<Method['kind']> = new Set(['equal-shares', 'optimal']);

/**
 * The outcomes of columns, worked out when they are asked for and kept while their settings stay the same.
 * What is slow is worked out by a divider; who draws it listens for `change`. Outcomes of earlier settings
 * are dropped.
 */
export class WorkedColumns extends EventTarget {
  readonly #divider: Divider;
  readonly #evaluator: Evaluator;
  readonly #columns: Map<string, Worked> = new Map();

  constructor(divider: Divider, evaluator: Evaluator) {
    super();
    this.#divider = divider;
    this.#evaluator = evaluator;
  }

  /** The columns as far as they are known; what is not, is being worked out. */
  of(wanted: readonly WantedColumn[]): readonly ComparedColumn[] {
    const ids = new Set(wanted.map(({ id }) => id));
    for (const [id, { stop }] of this.#columns) {
      if (ids.has(id)) continue;
      stop.abort();
      this.#columns.delete(id);
    }
    return wanted.map((column) => {
      const { state } = this.#worked(column);
      return { ...state, title: column.title };
    });
  }

  /** Stops working on a column. */
  stop(id: string): void {
    const worked = this.#columns.get(id);
    if (worked?.state.kind !== 'awaited') return;
    worked.stop.abort();
    worked.state = { kind: 'failed', key: id, stopped: true };
    this.dispatchEvent(new Event('change'));
  }

  /** Forgets a column that failed or was stopped, so that it is worked out anew. */
  retry(id: string): void {
    if (this.#columns.get(id)?.state.kind !== 'failed') return;
    this.#columns.delete(id);
    this.dispatchEvent(new Event('change'));
  }

  #worked(column: WantedColumn): Worked {
    const settings = JSON.stringify(column.scenario);
    const earlier = this.#columns.get(column.id);
    if (earlier?.settings === settings) return earlier;
    earlier?.stop.abort();
    const worked: Worked = {
      settings,
      stop: new AbortController(),
      state: { kind: 'awaited', key: column.id },
    };
    this.#columns.set(column.id, worked);
    this.#begin(worked, column);
    return worked;
  }

  #begin(worked: Worked, { id, scenario, run, from }: WantedColumn): void {
    const refused = refusalOf(from, scenario);
    if (refused !== null) {
      worked.state = {
        kind: 'refused',
        key: id,
        run: from,
        issues: refused.issues,
        limits: refused.limits,
      };
      return;
    }
    if (run !== undefined) {
      worked.state = outcomeOf(id, run);
      return;
    }
    void this.#work(worked, id, scenario, from);
  }

  async #work(worked: Worked, id: string, scenario: Scenario, from: Run): Promise<void> {
    const { signal } = worked.stop;
    try {
      const run = await this.#runOf(scenario, from, signal);
      if (signal.aborted) return;
      worked.state = outcomeOf(id, run);
    } catch (error) {
      if (signal.aborted) return;
      worked.state = { kind: 'failed', key: id, stopped: false };
      reportError(error);
    }
    this.dispatchEvent(new Event('change'));
  }

  async #runOf(scenario: Scenario, from: Run, signal: AbortSignal): Promise<Run> {
    const { pack, dataset } = from.published;
    const { kind } = scenario.method ?? pack.allocation.method;
    if (!slow.has(kind)) return runOf(from, scenario, this.#evaluator);
    const division = await this.#divider.divide({ pack, dataset, scenario }, signal);
    return runWith(from, scenario, this.#evaluator, division);
  }
}

function refusalOf({ pack, dataset }: Run, scenario: Scenario): ReturnType<typeof refusedMethod> {
  return refusedMethod({ pack, dataset, scenario }, scenario.method ?? pack.allocation.method);
}

function outcomeOf(key: string, run: Run): Untitled {
  return {
    kind: 'outcome',
    key,
    run,
    metrics: metrics(run).metrics,
    favoursSmall: favoursSmall(rankingBeside(run), run),
  };
}
