export { MaatstafChanges } from './changes.ts';
export { type DescribedChanges, describedChanges } from './described-changes.ts';
