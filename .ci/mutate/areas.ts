/** A part of core that is mutated by itself, and the tests that its mutants are put to. */
export interface Area {
  readonly name: string;
  /** Files of `packages/core/src`; with a `!` those that belong to another area. */
  readonly mutate: readonly string[];
  /** Test files, from the root. */
  readonly tests: readonly string[];
}

const core = (...globs: readonly string[]): readonly string[] =>
  globs.map((glob) => `packages/core/src/${glob}.test.ts`);

/** Whole runs, and what is told of them; and the comparison of runs with a plain program. */
const runs = [...core('{run,report,compare}/*'), '.ci/mutate/plain-cases.test.ts'];

/** What divides within limits on groups; the rest of `allocate` serves every method, and ranks. */
const limits = [
  'allocate/{constraints,grouping,honoured,limit-*,limited-ranking,limits-*,purse,relations}.ts',
];

/**
 * In the order they are tried: the quickest first. An area is put to the tests beside it, so that these
 * say by themselves what it does; dividing to whole runs as well.
 */
export const areas: readonly Area[] = [
  { name: 'score', mutate: ['score/*.ts'], tests: core('score/*') },
  { name: 'audit', mutate: ['audit/*.ts'], tests: core('{audit,metrics}/*') },
  {
    name: 'metrics',
    mutate: ['metrics/*.ts'],
    tests: [...core('metrics/*'), 'packages/fairness/src/oracle/metrics.test.ts'],
  },
  { name: 'limits', mutate: limits, tests: [...core('allocate/*'), ...runs] },
  {
    name: 'ranking',
    mutate: ['allocate/*.ts', ...limits.map((files) => `!${files}`), '!allocate/small-favoured.ts'],
    tests: [...core('allocate/*', 'allocate/{proportional,equal-shares}/*-method'), ...runs],
  },
  {
    name: 'proportional',
    mutate: ['allocate/proportional/*.ts'],
    tests: core('allocate/{proportional/*,limits*}'),
  },
  {
    name: 'equal-shares',
    // With what is told of small claims, which the best choice tells as well.
    mutate: ['allocate/equal-shares/*.ts', 'allocate/small-favoured.ts'],
    tests: [
      ...core('allocate/{equal-shares/*,small-favoured}', 'compare-methods/favours-small'),
      'packages/fairness/src/oracle/equal-shares.test.ts',
    ],
  },
  {
    name: 'optimal',
    mutate: ['allocate/optimal/*.ts'],
    tests: core('allocate/{optimal/*,limits*}'),
  },
];
