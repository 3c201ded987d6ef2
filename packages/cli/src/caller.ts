import type { Language } from '@maatstaf/core';

/** Who is spoken to in a message about a call. */
export interface Caller {
  /** What a person types to start the program. */
  readonly program: string;
  /** The command that was called; null where there is none of that name. */
  readonly command: string | null;
  /** The language asked for; English until a pack says otherwise. */
  readonly language: Language;
}
