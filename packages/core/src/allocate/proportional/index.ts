export { proportional, type Claims } from './proportional.ts';
export { proportionalMethod } from './proportional-method.ts';
