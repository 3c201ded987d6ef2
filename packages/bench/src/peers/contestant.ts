import type { Workload } from '../made/workload.ts';

/** Whether a rule, by its place, fired for a fact set, by its place. */
export type Fired = (rule: number, record: number) => boolean;

/** An engine that judges a workload. */
export interface Contestant {
  readonly name: string;
  /** What a reader must know to weigh its figure. */
  readonly note: string;
  /**
   * Everything an engine lets one do before the fact sets are judged, outside the measured time.
   * What comes back judges the whole workload once.
   */
  prepare(workload: Workload): Promise<() => Promise<Fired>>;
}

/** Room for the answers of an engine that judges one fact set at a time. */
export function answers({ rules, records }: Workload): {
  readonly cells: Uint8Array;
  readonly fired: Fired;
} {
  const cells = new Uint8Array(rules.length * records.length);
  return { cells, fired: (rule, record) => cells[record * rules.length + rule] === 1 };
}
