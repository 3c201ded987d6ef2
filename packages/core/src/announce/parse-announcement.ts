import type { Issue, Parsed } from '../parse/issue.ts';
import type { Pack } from '../parse/pack.ts';
import { readJson } from '../parse/read-json.ts';
import { validate } from '../parse/validate.ts';
import { z } from '../parse/zod.ts';
import { type Announcement, announcementSchema } from './announcement.ts';
import { fingerprintOf } from './canonical.ts';
import { afterValidity } from './after-validity.ts';
import type { Phrase } from '../parse/phrase.ts';

/** What makes a file an announcement at all. */
const formatSchema = z.looseObject({ format: announcementSchema.shape.format });

/**
 * A saved announcement. One of which anything was changed after it was made is refused
 * (`announcement.tampered`): its fingerprint no longer fits. White space and the order of keys are free.
 * A file of another format gives one issue, of its format. With a `pack`, an announcement of a pack with
 * another id is refused (`announcement.other-pack`). A day outside the validity of the policy is a warning.
 */
export function parseAnnouncement(
  file: string,
  content: string | Uint8Array,
  pack: Pick<Pack, 'id'> | null = null,
): Parsed<Announcement> {
  const json = readJson(file, content);
  if (!json.ok) return json;
  const format = validate(formatSchema, file, json.value);
  if (!format.ok) return format;
  const parsed = validate(announcementSchema, file, json.value);
  if (!parsed.ok) return parsed;
  const { sha256, $schema: _, ...announced } = parsed.value;
  const mistake = (code: string, pointer: string, was: string, expected: Phrase): Issue => ({
    code,
    severity: 'error',
    file,
    at: { kind: 'pointer', pointer },
    found: was,
    expected,
  });
  const mistakes: readonly Issue[] = [
    ...(fingerprintOf(announced) === sha256
      ? []
      : [
          mistake(
            'announcement.tampered',
            '/sha256',
            sha256,
            // The one that would fit is not told: written in, it would pass for the announcement.
            {
              nl: 'de vingerafdruk van wat in het bestand staat; neem de bekendmaking zoals die is gepubliceerd',
              en: 'the fingerprint of what stands in the file; take the announcement as published',
            },
          ),
        ]),
    ...(pack === null || pack.id === announced.pack.id
      ? []
      : [mistake('announcement.other-pack', '/pack/id', announced.pack.id, pack.id)]),
  ];
  if (mistakes.length > 0) return { ok: false, issues: mistakes };
  return { ...parsed, issues: afterValidity(parsed.value, file) };
}
