import { createHash } from 'node:crypto';
import type { Sha256 } from './ranked.ts';

/** Node's own SHA-256: not the one that the pipeline uses. */
export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex');
