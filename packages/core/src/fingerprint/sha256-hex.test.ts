import { createHash } from 'node:crypto';
import { assert, oneof, property, string, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Hex } from './sha256-hex.ts';

it('is the SHA-256 of the bytes, or of the text in UTF-8, in hexadecimal', () => {
  const contents = oneof(string({ unit: 'grapheme' }), uint8Array({ maxLength: 200 }));
  assert(
    property(contents, (content) => {
      expect(sha256Hex(content)).toBe(createHash('sha256').update(content).digest('hex'));
    }),
  );
});
