export { BestChoice } from './best-choice.ts';
export { runOf } from './run-with.ts';
export { newDivider } from '../workers/new-worker.ts';
