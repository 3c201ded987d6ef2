import type { Workload } from './made/workload.ts';
import type { Contestant, Fired } from './peers/contestant.ts';
import { median, type Timing, timingOf } from './timing.ts';

/** What a contestant took for the whole workload, beside the first contestant in the same rounds. */
interface Placed extends Timing {
  readonly name: string;
  readonly note: string;
  /** How many times as long as the first contestant: the median of the rounds' own ratios. */
  readonly ratio: number;
}

export interface Race {
  readonly rounds: number;
  readonly placed: readonly Placed[];
  /** Contestants that could not run here, with the reason. */
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
}

/** How long to go on: at least `least` rounds, at most `most`, and none that would pass `budgetMs`. */
export interface RaceLength {
  readonly least: number;
  readonly most: number;
  readonly budgetMs: number;
}

interface Runner {
  readonly contestant: Contestant;
  readonly judge: () => Promise<Fired>;
  readonly samples: number[];
}

/**
 * Lets every contestant judge the same workload in turns, each round in the reverse order of the one
 * before. Throws where one judges a single rule otherwise than the first contestant does.
 */
export async function race(
  contestants: readonly Contestant[],
  workload: Workload,
  { least, most, budgetMs }: RaceLength,
): Promise<Race> {
  const { runners, leftOut } = await prepared(contestants, workload);
  const started = performance.now();
  const expected = await runners[0]?.judge();
  let rounds = 0;
  let mayGoOn = true;
  while (mayGoOn) {
    const order = rounds % 2 === 0 ? runners : runners.toReversed();
    for (const runner of order) {
      globalThis.gc?.();
      const { fired, meanMs } = await turn(runner);
      if (rounds === 0) mustAgree(runner, fired, expected, workload);
      runner.samples.push(meanMs);
    }
    rounds += 1;
    const nextEndsAt = (performance.now() - started) * (1 + 1 / rounds);
    mayGoOn = rounds < least || (rounds < most && nextEndsAt < budgetMs);
  }
  const first = runners[0]?.samples ?? [];
  const placed = runners.map(({ contestant: { name, note }, samples }) => ({
    name,
    note,
    ...timingOf(samples),
    ratio: median(samples.map((sample, round) => sample / (first[round] ?? Number.NaN))),
  }));
  return { rounds, placed, leftOut };
}

async function prepared(
  contestants: readonly Contestant[],
  workload: Workload,
): Promise<{ readonly runners: readonly Runner[]; readonly leftOut: Race['leftOut'] }> {
  const runners: Runner[] = [];
  const leftOut: { name: string; reason: string }[] = [];
  for (const contestant of contestants) {
    try {
      runners.push({ contestant, judge: await contestant.prepare(workload), samples: [] });
    } catch (error) {
      leftOut.push({ name: contestant.name, reason: String(error) });
    }
  }
  return { runners, leftOut };
}

function mustAgree(
  { contestant }: Runner,
  fired: Fired,
  expected: Fired | undefined,
  { rules, records }: Workload,
): void {
  for (let rule = 0; rule < rules.length; rule += 1) {
    for (let record = 0; record < records.length; record += 1) {
      if (fired(rule, record) !== expected?.(rule, record)) {
        throw new Error(
          `${contestant.name} judges rule ${rule} on fact set ${record} otherwise than the first.`,
        );
      }
    }
  }
}

/**
 * What judging takes: the mean of as many times as fit in 150 ms, after as long to warm up. What takes
 * longer than that by itself has warmed up on the way, and is done once.
 */
async function turn({
  judge,
}: Runner): Promise<{ readonly fired: Fired; readonly meanMs: number }> {
  const first = await repeated(judge);
  return first.times === 1 ? first : repeated(judge);
}

async function repeated(
  judge: () => Promise<Fired>,
): Promise<{ readonly fired: Fired; readonly meanMs: number; readonly times: number }> {
  const start = processorMs();
  let fired = await judge();
  let times = 1;
  for (; processorMs() - start < 150; times += 1) fired = await judge();
  return { fired, times, meanMs: (processorMs() - start) / times };
}

/**
 * Processor time that this process has used. Nothing here waits, so on an idle machine it is the time
 * that passes (garbage collection on other threads counts as well); on a busy one it leaves out what
 * the others took.
 */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
