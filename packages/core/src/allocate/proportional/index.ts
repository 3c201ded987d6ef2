export { proportionalMethod } from './proportional-method.ts';
