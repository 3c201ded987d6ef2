export { MaatstafBrokenInvariants } from './broken-invariants.ts';
export type { InvariantsOpenEvent } from './invariants-open-event.ts';
