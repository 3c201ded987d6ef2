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

  it('says of a sentence on which no rule rests that it gives the direction only', () => {
    const direction = /^(?:principle|criterion|pool):/;
    for (const { id, status } of pack.statements) {
      const only = status?.kind === 'encoded' && status.by.every((part) => direction.test(part));
      const row = page.split('\n').find((line) => line.includes(`<a id="z-${id}">`));
      expect(row?.includes('*alleen de richting*'), id).toBe(only);
    }
  });

  it('lists once all that the municipality watches', () => {
    const [, after = ''] = page.split('## Wat de gemeente volgt');
    const [table = ''] = after.split('\n## ');
    const listed = [...table.matchAll(/\]\(#z-([\d-]+)\)/g)].map(([, id]) => id);
    const watched = pack.statements.filter(({ status }) => status?.kind === 'monitoring');
    expect(watched.length).toBeGreaterThan(30);
    expect(listed).toEqual(watched.map(({ id }) => id));
  });

  it('leads nowhere that is not on it', () => {
    const linked = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(linked.length).toBeGreaterThan(600);
    expect([...new Set(linked)].filter((id) => !anchors.includes(id))).toEqual([]);
  });
});
