import { equalSharesMethods, equalSharesPromises } from './equal-shares.ts';
import type { MethodPromise, PromisedMethod } from './promise.ts';
import { proportionalMethods, proportionalPromises } from './proportional.ts';
import { wholeChoiceMethods, wholeChoicePromises } from './whole-choices.ts';

/** The methods that promises are made about, in the order of the table. */
export const promisedMethods: readonly PromisedMethod[] = [
  ...wholeChoiceMethods,
  ...proportionalMethods,
  ...equalSharesMethods,
];

/** What is promised of each method and each property, and what is known not to hold. */
export const promises: readonly MethodPromise[] = [
  ...wholeChoicePromises,
  ...proportionalPromises,
  ...equalSharesPromises,
];
