import { readFileSync } from 'node:fs';
import { parseScenario } from '@maatstaf/core/parse';
import { expect, it } from 'vitest';
import { readPack } from './read-pack.ts';

it('can be given the scenario that the guide for officers shows', () => {
  const guide = readFileSync(new URL('../../docs/handleiding.md', import.meta.url), 'utf8');
  const [, shown = ''] = /```json\n(\{[^`]*\})\n```/u.exec(guide) ?? [];
  expect(shown).toContain('maatstaf-scenario/1');
  const { pack, dataset } = readPack();
  expect(parseScenario(pack, dataset, 'scenario.json', shown).issues).toEqual([]);
});
