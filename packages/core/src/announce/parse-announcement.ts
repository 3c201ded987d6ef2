import type { Parsed } from '../parse/issue.ts';
import { readJson } from '../parse/read-json.ts';
import { validate } from '../parse/validate.ts';
import { type Announcement, announcementSchema } from './announcement.ts';
import { fingerprintOf } from './canonical.ts';

/**
 * A saved announcement. One of which anything was changed after it was made is refused
 * (`announcement.tampered`): its fingerprint no longer fits. White space and the order of keys are free.
 */
export function parseAnnouncement(
  file: string,
  content: string | Uint8Array,
): Parsed<Announcement> {
  const json = readJson(file, content);
  if (!json.ok) return json;
  const parsed = validate(announcementSchema, file, json.value);
  if (!parsed.ok) return parsed;
  const { sha256, $schema: _, ...announced } = parsed.value;
  const found = fingerprintOf(announced);
  if (found === sha256) return parsed;
  return {
    ok: false,
    issues: [
      {
        code: 'announcement.tampered',
        severity: 'error',
        file,
        at: { kind: 'pointer', pointer: '/sha256' },
        found: sha256,
        expected: `${found}, which is the fingerprint of what stands there`,
      },
    ],
  };
}
