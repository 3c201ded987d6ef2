import type { Issue } from '@maatstaf/core';
import type { OfferedPack } from '../packs/open-pack.ts';
import type { AsideDraft } from './kept.ts';
import type { FileKind } from './kind-of-file.ts';

/** What is wrong with a link: `cut-off` where a piece of it is not there. */
export type LinkMistake = 'broken' | 'cut-off' | 'newer' | 'too-large' | 'other-policy';

/** Something that a person must know about what was kept or opened. */
export type Notice =
  | { readonly kind: 'link'; readonly mistake: LinkMistake }
  | {
      readonly kind: 'refused';
      readonly title: string;
      readonly issues: readonly Issue[];
      readonly fileKind: FileKind | 'too-large';
    }
  /** A file of another policy that is here: `text` is what stands in it. */
  | {
      readonly kind: 'other-policy';
      readonly title: string;
      readonly text: string;
      readonly policy: OfferedPack;
    }
  /** The work that was left here cannot be read; it lies aside. */
  | { readonly kind: 'unreadable'; readonly issues: readonly Issue[]; readonly aside: AsideDraft }
  /** Another tab does the same work: `draft` is the id of its draft. */
  | { readonly kind: 'elsewhere'; readonly draft: string }
  /** It was opened, but the policy was changed since it was made. */
  | { readonly kind: 'moved'; readonly title: string; readonly dropped: readonly Issue[] }
  /** Another tab saved this scenario since it was opened here. */
  | { readonly kind: 'conflict'; readonly name: string }
  /** The browser refuses to keep anything, or has no room left. */
  | { readonly kind: 'unkept' };
