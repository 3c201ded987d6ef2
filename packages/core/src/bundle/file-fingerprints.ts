import { sha256Hex } from '../fingerprint/sha256-hex.ts';
import type { Files } from '../parse/issue.ts';
import type { Bundle } from './bundle.ts';

/** What of a pack's folder has a part in an outcome; examples, translations and notes have none. */
const deciding = /^(?:pack|facts|statements)\.json$|^rules\/.*\.json$|^data\/.*\.(?:json|csv)$/;

/** The files of a policy and its data (under data/) that an outcome can turn on, each with the SHA-256 of its bytes; by name. */
export function fileFingerprints(files: Files): Bundle['files'] {
  return [...files]
    .filter(([file]) => deciding.test(file))
    .map(([file, content]) => ({
      file,
      sha256: sha256Hex(content),
    }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
