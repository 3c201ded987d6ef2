import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GatheredTest } from './tests-in-process.ts';

// A test runner for Stryker that loads the tests once and then runs single tests, mutant after mutant,
// in the same process: no worker to start and no module to load again, which is nearly all the time that
// Stryker's runner for Vitest takes here.

type Hits = Record<string, number>;

/** What the instrumented code reads and writes. */
interface Instrumented {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Record<string, Hits> };
  hitCount: number | undefined;
  hitLimit: number | undefined;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly mutantActivation: 'runtime' | 'static';
  readonly testFilter?: readonly string[];
}

const instrumented = ((globalThis as { __stryker__?: Instrumented }).__stryker__ ??= {
  activeMutant: undefined,
  currentTestId: undefined,
  hitCount: undefined,
  hitLimit: undefined,
});

// All instrumented code asks at every place which mutant is active: that tells how much it does.
let active: string | undefined;
let [work, mostWork] = [0, Infinity];
Object.defineProperty(instrumented, 'activeMutant', {
  get() {
    work += 1;
    if (work > mostWork) throw new Error('It does not come to an end.');
    return active;
  },
  set(mutant: string | undefined) {
    active = mutant;
  },
});

/** How much work each test is without a mutant; in the copy made for this run, for the next process. */
const workFile = 'work.json';
/** With a mutant that comes to an end it is at most about so much. */
const atMost = (usual: number): number => 100_000 + 10 * usual;

class InProcessRunner {
  readonly #patterns: readonly string[];
  #tests: ReadonlyMap<string, GatheredTest> | undefined;
  #work: Record<string, number> = {};
  readonly #times = new Map<string, number>();
  #mutants = 0;

  constructor(options: { readonly inProcess: { readonly tests: readonly string[] } }) {
    this.#patterns = options.inProcess.tests;
  }

  capabilities(): object {
    return { reloadEnvironment: false };
  }

  async dryRun(): Promise<object> {
    const tests = [];
    for (const test of (await this.#loaded()).values()) {
      const { id, file, skipped } = test;
      instrumented.currentTestId = id;
      work = 0;
      const { failure, ms } = skipped ? { failure: undefined, ms: 0 } : await tried(test);
      this.#work[id] = work;
      instrumented.currentTestId = undefined;
      const result = { id, name: id, fileName: resolve(file), timeSpentMs: ms };
      if (skipped) tests.push({ ...result, status: 2 });
      else if (failure === undefined) tests.push({ ...result, status: 0 });
      else tests.push({ ...result, status: 1, failureMessage: failure });
    }
    writeFileSync(workFile, JSON.stringify(this.#work));
    return { status: 'complete', tests, mutantCoverage: instrumented.mutantCoverage };
  }

  /**
   * Killed by the first test that fails, quickest tests first. Throws, so that Stryker starts anew and
   * tries again, where an earlier mutant may have left something behind: where the test still fails
   * without the mutant, and where the mutant's code was not reached (a result was kept).
   */
  async mutantRun(run: MutantRun): Promise<object> {
    const mutant = run.activeMutant.id;
    const isFirst = (this.#mutants += 1) === 1;
    if (run.mutantActivation === 'static') instrumented.activeMutant = mutant;
    const loaded = await this.#loaded();
    const asked = run.testFilter?.map((id) => loaded.get(id)).filter((test) => test !== undefined);
    const tests = (asked ?? [...loaded.values()]).filter(({ skipped }) => !skipped);
    const time = ({ id }: GatheredTest): number => this.#times.get(id) ?? Infinity;
    instrumented.hitLimit = Infinity;
    instrumented.hitCount = 0;
    let nrOfTests = 0;
    for (const test of tests.toSorted((one, other) => time(one) - time(other))) {
      [work, mostWork] = [0, atMost(this.#work[test.id] ?? Infinity)];
      instrumented.activeMutant = mutant;
      const { failure, ms } = await tried(test);
      instrumented.activeMutant = undefined;
      const isEndless = work > mostWork;
      mostWork = Infinity;
      nrOfTests += 1;
      if (isEndless) {
        return { status: 'timeout', reason: 'It does not come to an end.' };
      }
      if (failure === undefined) {
        if (!this.#times.has(test.id)) this.#times.set(test.id, ms);
        continue;
      }
      // Nothing was left behind for the first mutant of a process.
      if (
        !isFirst &&
        run.mutantActivation === 'runtime' &&
        (await tried(test)).failure !== undefined
      )
        throw new Error(`${test.id} fails without the mutant too.`);
      return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests };
    }
    if (instrumented.hitCount === 0 && !isFirst) throw new Error('The mutant was not reached.');
    return { status: 'survived', nrOfTests };
  }

  async #loaded(): Promise<ReadonlyMap<string, GatheredTest>> {
    if (this.#tests !== undefined) return this.#tests;
    const { gather } = await import('./tests-in-process.ts');
    const tests: GatheredTest[] = [];
    for (const file of globSync([...this.#patterns]).toSorted()) {
      tests.push(...(await gather(file, pathToFileURL(resolve(file)).href)));
    }
    this.#tests = new Map(tests.map((test) => [test.id, test]));
    if (existsSync(workFile)) {
      this.#work = JSON.parse(readFileSync(workFile, 'utf8')) as Record<string, number>;
    }
    return this.#tests;
  }
}

async function tried(test: GatheredTest): Promise<{ failure: string | undefined; ms: number }> {
  const from = performance.now();
  try {
    await test.run();
    return { failure: undefined, ms: performance.now() - from };
  } catch (error) {
    return { failure: String(error), ms: performance.now() - from };
  }
}

/** `@maatstaf/core/parse` is the source of that entry in the working directory: the mutated copy. */
function sourceOf(specifier: string): string | undefined {
  const [, name, entry] = /^@maatstaf\/(core|fairness)(\/.*)?$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  const folder = resolve('packages', name);
  const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    readonly exports: Record<string, { readonly '@maatstaf/source': string }>;
  };
  const source = exports[`.${entry ?? ''}`]?.['@maatstaf/source'];
  return source === undefined ? undefined : pathToFileURL(resolve(folder, source)).href;
}

function createRunner(options: ConstructorParameters<typeof InProcessRunner>[0]): InProcessRunner {
  const vitest = new URL('tests-in-process.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) => {
      const source = specifier === 'vitest' ? vitest : sourceOf(specifier);
      return source === undefined
        ? next(specifier, context)
        : { url: source, format: 'module-typescript', shortCircuit: true };
    },
  });
  return new InProcessRunner(options);
}
createRunner.inject = ['options'] as const;

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: createRunner }];

export const strykerValidationSchema = {
  properties: {
    inProcess: {
      type: 'object',
      properties: { tests: { type: 'array', items: { type: 'string' } } },
    },
  },
};
