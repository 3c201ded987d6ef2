import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPack } from './read-pack.ts';

const { pack } = readPack();
const page = readFileSync(
  new URL('../../docs/traceability/maastricht-2025.md', import.meta.url),
  'utf8',
);
const anchors = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);

describe('the page that traces every sentence', () => {
  it('has a place for every statement and every rule, once', () => {
    const anchored = new Set(anchors);
    expect(anchored.size).toBe(anchors.length);
    for (const { id } of pack.statements) expect(anchored, id).toContain(`z-${id}`);
    for (const { name } of pack.rules) {
      expect(anchored, name).toContain(`z-rule-${name.replace('/', '-')}`);
    }
  });

  it('leads nowhere that is not on it', () => {
    const linked = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(linked.length).toBeGreaterThan(600);
    expect([...new Set(linked)].filter((id) => !anchors.includes(id))).toEqual([]);
  });
});
