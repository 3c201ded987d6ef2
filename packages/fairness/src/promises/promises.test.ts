import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { properties } from './properties.ts';
import type { PromisedMethod } from './promise.ts';
import { promisedMethods, promises } from './promises.ts';
import { smallSituation, variation } from './small-situation.ts';

// A failure prints how to repeat it; MAATSTAF_PROMISE_RUNS=100000 looks deeper.
const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const mostRuns = Number(process.env['MAATSTAF_PROMISE_RUNS'] ?? 1_000);

/** The properties that are asked of a method. */
const asked = ({ asked: ids }: PromisedMethod) =>
  ids === undefined ? properties : properties.filter(({ id }) => ids.includes(id));

describe.each(promisedMethods)('$id', (method) => {
  const runs = Math.min(mostRuns, method.mostRuns ?? Infinity);

  test.each(asked(method))(
    'and $id: what is promised is so',
    { timeout: 60_000 + 10 * runs },
    async (property) => {
      const promise = promises.find(
        (one) => one.method === method.id && one.property === property.id,
      );
      if (promise === undefined) throw new Error('Nothing is said of this property.');
      if (promise.mark === 'fails') {
        const { situation, variation: how } = promise.example;
        const finding = await property.check(method.divide, situation, how);
        expect(finding.witnesses).not.toEqual([]);
        return;
      }
      let tried = 0;
      await fc.assert(
        fc.asyncProperty(smallSituation, variation, async (situation, how) => {
          const finding = await property.check(method.divide, situation, how);
          if (finding.tried) tried += 1;
          expect(finding.witnesses).toEqual([]);
        }),
        { seed, numRuns: runs },
      );
      expect(tried / runs, 'put to the test in a fifth of the runs').toBeGreaterThanOrEqual(0.2);
    },
  );
});

test('promises are about methods and properties that there are, once each', () => {
  const said = promises.map(({ method, property }) => `${method} × ${property}`);
  const all = promisedMethods.flatMap((method) =>
    asked(method).map((property) => `${method.id} × ${property.id}`),
  );
  expect(said.toSorted()).toEqual(all.toSorted());
});
