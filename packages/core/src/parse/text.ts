import { form } from './forms.ts';
import { z } from './zod.ts';

/** The languages in which Maatstaf speaks. A pack may offer one of them or both. */
export type Language = 'nl' | 'en';

/** The same sentence in one or more languages. At least one is present. */
export interface Text {
  readonly nl?: string | undefined;
  readonly en?: string | undefined;
}

const sentence = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(2_000),
  // oxlint-disable-next-line no-control-regex
  z.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, {
    error: form('plain-text'),
  }),
);

export const languageSchema = z.enum(['nl', 'en']);

export const textSchema = z
  .strictObject({ nl: z.optional(sentence), en: z.optional(sentence) })
  .check(
    z.refine((text) => text.nl !== undefined || text.en !== undefined, {
      error: form('some-language'),
    }),
  );
