import type { Files, Parsed } from '../parse/issue.ts';
import { PackReader } from '../parse/pack-reader.ts';
import { z } from '../parse/zod.ts';

const file = 'equivalents.json';

export const equivalentSchema = z.strictObject({
  /** Ids of mutants. */
  mutants: z.array(z.string().check(z.maxLength(400))).check(z.minLength(1), z.maxLength(200)),
  /** Why no facts that can occur tell them from the pack as it is. */
  proof: z.string().check(z.trim(), z.minLength(20), z.maxLength(1_000)),
});

/** Mistakes that change nothing, so that no example can notice them, with the proof in words. */
export type Equivalent = z.infer<typeof equivalentSchema>;

/** The file around them; each of them is checked on its own, so that one mistake hides no other. */
export const equivalentsFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  $comment: z.optional(z.string()),
  equivalents: z.array(z.unknown()).check(z.maxLength(500)),
});

/** The equivalents of a pack, from its file `equivalents.json`; none where there is no such file. */
export function parseEquivalents(files: Files): Parsed<readonly Equivalent[]> {
  if (!files.has(file)) return { ok: true, value: [], issues: [] };
  const reader = new PackReader(files);
  const listed = reader.list(file, 'equivalents', equivalentsFileSchema, equivalentSchema);
  const { issues } = reader;
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: listed.map(({ value }) => value), issues };
}

/** How survivors and the list of equivalents differ: both are empty where every survivor is accounted for. */
export function unaccounted(
  survivors: readonly string[],
  equivalents: readonly Equivalent[],
): { readonly unlisted: readonly string[]; readonly outdated: readonly string[] } {
  const listed = new Set(equivalents.flatMap(({ mutants }) => mutants));
  const alive = new Set(survivors);
  return {
    unlisted: survivors.filter((id) => !listed.has(id)),
    outdated: [...listed].filter((id) => !alive.has(id)),
  };
}
