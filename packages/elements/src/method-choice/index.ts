export { methodTitle } from './method-title.ts';
