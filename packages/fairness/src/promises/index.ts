export type { MethodPromise } from './promise.ts';
export { promises } from './promises.ts';
export { properties } from './properties.ts';
export type { Property } from './property.ts';
export { toldPromises } from './told-promises.ts';
