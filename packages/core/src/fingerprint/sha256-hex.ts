import { _SHA256 } from '@noble/hashes/sha2.js';

type Encoder = new () => { encode(text: string): Uint8Array };
// Present in Node and in every browser; core is typed without either.
const { TextEncoder } = globalThis as unknown as { TextEncoder: Encoder };

/** The SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits in lower case. */
export function sha256Hex(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  // The bare class, which the library exports as its own inner one: what it is wrapped in would weigh half as much again on
  // the first screen. The version is pinned, and a test compares it with another implementation.
  const words = new DataView(new _SHA256().update(bytes).digest().buffer);
  return Array.from({ length: 8 }, (_, at) =>
    words
      .getUint32(4 * at)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
}
