import { promisesThatDiffer, type ToldPromise } from '@maatstaf/core/compare-methods';
import { promises } from './promises.ts';
import { properties } from './properties.ts';

/** The promises on which methods differ, by their short names, with what each promise comes to in words. */
export function toldPromises(methods: readonly string[]): readonly ToldPromise[] {
  const claims = new Map(properties.map(({ id, claim }) => [id, claim]));
  return promisesThatDiffer(methods, promises).map((promise) => ({
    ...promise,
    claim: claims.get(promise.property) ?? { en: promise.property },
  }));
}
