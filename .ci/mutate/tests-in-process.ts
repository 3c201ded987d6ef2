import { format } from 'node:util';
import { configureGlobal } from 'fast-check';

// Stands in for 'vitest' while mutants are tried: `expect` is Vitest's own, but tests are only gathered,
// so that any of them can be run again and again in one process.

// One case that fails is enough: nobody reads the smallest.
configureGlobal({ endOnFailure: true });

export { expect, expectTypeOf } from '../../node_modules/vitest/dist/index.js';

/** A test that was gathered. */
export interface GatheredTest {
  /** The file and the names of what it stands in, unique within the run. */
  readonly id: string;
  readonly file: string;
  readonly skipped: boolean;
  readonly run: () => Promise<void>;
}

type Body = (...args: unknown[]) => unknown;
/** With or without options (or a time, after the body), which only Vitest heeds. */
type Declare = (name: string, ...rest: readonly unknown[]) => void;

interface Scope {
  readonly names: readonly string[];
  readonly skipped: boolean;
  readonly before: (() => unknown)[];
}

const gathered: GatheredTest[] = [];
const outermost = (file: string): Scope => ({ names: [file], skipped: false, before: [] });
let scope = outermost('');
let inner: (() => Promise<void>)[] = [];

/** The tests a file declares, in their order. A file that does not load is one test, which fails. */
export async function gather(file: string, url: string): Promise<readonly GatheredTest[]> {
  scope = outermost(file);
  inner = [];
  const from = gathered.length;
  try {
    await import(url);
    // Bodies of `describe` may be asynchronous; they run after the file itself, as they do in Vitest.
    while (inner.length > 0) {
      const bodies = inner;
      inner = [];
      for (const body of bodies) await body();
    }
  } catch (error) {
    return [{ id: `${file} > loads`, file, skipped: false, run: () => Promise.reject(error) }];
  }
  return gathered.slice(from);
}

const bodyIn = (rest: readonly unknown[]): Body =>
  rest.find((one) => typeof one === 'function') as Body;

const declareTest =
  (skipped: boolean): Declare =>
  (name, ...rest) => {
    const body = bodyIn(rest);
    const { names, before, skipped: within } = scope;
    const path = [...names, name].join(' > ');
    const same = gathered.filter(({ id }) => id === path || id.startsWith(`${path} #`)).length;
    gathered.push({
      id: same === 0 ? path : `${path} #${same + 1}`,
      file: names[0] ?? '',
      skipped: skipped || within,
      run: async () => {
        for (const prepare of before) await prepare();
        await body();
      },
    });
  };

const declareGroup =
  (skipped: boolean): Declare =>
  (name, ...rest) => {
    const body = bodyIn(rest);
    const outer = scope;
    inner.push(async () => {
      scope = {
        names: [...outer.names, name],
        skipped: outer.skipped || skipped,
        before: [...outer.before],
      };
      await body();
      scope = outer;
    });
  };

/** `it.each(cases)(name, body)`: an array is spread over the arguments, `$key` in the name is filled in. */
const each =
  (declare: Declare) =>
  (cases: readonly unknown[]) =>
  (name: string, ...rest: readonly unknown[]): void => {
    const body = bodyIn(rest);
    for (const [index, one] of cases.entries()) {
      const args: readonly unknown[] = Array.isArray(one) ? one : [one];
      const named = name.replaceAll(/\$(\w+)/g, (_, key: string) =>
        String((args[0] as Record<string, unknown> | null)?.[key]),
      );
      const told = named.includes('%')
        ? format(named.replaceAll('%#', String(index)), ...args)
        : named;
      declare(told, () => body(...args));
    }
  };

const declaring = (declare: (skipped: boolean) => Declare) =>
  Object.assign(declare(false), {
    each: each(declare(false)),
    skip: declare(true),
    skipIf: (skipped: unknown) =>
      Object.assign(declare(Boolean(skipped)), { each: each(declare(Boolean(skipped))) }),
  });

const declared = declaring(declareTest);
export { declared as it, declared as test };
export const describe = declaring(declareGroup);

/** Runs before each test of its group: once would do, but a mutant may be at work in it. */
export function beforeAll(prepare: () => unknown): void {
  scope.before.push(prepare);
}
