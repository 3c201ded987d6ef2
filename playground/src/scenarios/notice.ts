import type { Issue } from '@maatstaf/core';

/** Something that a person must know about what was kept or opened. */
export type Notice =
  | { readonly kind: 'link'; readonly mistake: 'broken' | 'newer' | 'too-large' | 'other-policy' }
  | { readonly kind: 'refused'; readonly title: string; readonly issues: readonly Issue[] }
  /** It was opened, but the policy was changed since it was made. */
  | { readonly kind: 'moved'; readonly title: string; readonly dropped: readonly Issue[] }
  /** Another tab saved this scenario since it was opened here. */
  | { readonly kind: 'conflict'; readonly name: string }
  /** The browser refuses to keep anything, or has no room left. */
  | { readonly kind: 'unkept' };
