import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

describe('readText', () => {
  it('leaves out a byte order mark', () => {
    expect(readText('bom.json', '\uFEFF{"rules":[]}')).toBe('{"rules":[]}');
    expect(readText('bom.json', new TextEncoder().encode('\uFEFF{}'))).toBe('{}');
  });

  it('refuses a file over the cap', () => {
    expect(readText('huge.json', new Uint8Array(33 * 1024 * 1024))).toMatchObject({
      code: 'file.too-large',
      at: { kind: 'file' },
    });
  });

  it('refuses UTF-16', () => {
    expect(readText('utf16.json', new Uint8Array([0xff, 0xfe, 0x7b, 0]))).toMatchObject({
      code: 'file.encoding',
      at: { kind: 'file' },
    });
  });

  it('refuses bytes that are not UTF-8, at the character', () => {
    const latin = new Uint8Array([...new TextEncoder().encode('{\n "a": "caf'), 0xe9, 0x22, 0x7d]);
    expect(readText('latin.json', latin)).toMatchObject({
      code: 'file.encoding',
      at: { kind: 'line', line: 2, column: 11 },
    });
  });
});
