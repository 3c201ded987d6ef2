import type { Meanings } from './meanings.ts';
import { ofForm } from './of-form.ts';
import { ofPolicy } from './of-policy.ts';
import { ofReview } from './of-review.ts';
import { ofUse } from './of-use.ts';

/** What each code means, in a few words. `docs/error-codes.md` is made from this. */
export const issueMeanings: Meanings = { ...ofForm, ...ofPolicy, ...ofUse, ...ofReview };
