export { packFingerprint } from '../announce/announcement-of.ts';
export { canonicalJson } from '../announce/canonical.ts';
export type { Bundle } from './bundle.ts';
export { bundleOf } from './bundle-of.ts';
export { fileFingerprints } from './file-fingerprints.ts';
export { type NotReproduced, notReproduced } from './not-reproduced.ts';
export { parseBundle } from './parse-bundle.ts';
export { outcomeFingerprint } from './outcome-fingerprint.ts';
