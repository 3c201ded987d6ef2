import type { Words } from '../phrase.ts';

/** What codes mean, in a few words. */
export type Meanings = Readonly<Record<string, Words>>;
