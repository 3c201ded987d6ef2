import { expect, it } from 'vitest';
import { packFiles, smallPack, smallPackParsed } from '../small-pack.test-data.ts';
import type { Method } from './method.ts';
import { methodMistakes } from './method-mistakes.ts';
import { parsePack } from './parse-pack.ts';

const byNeed: Method = {
  kind: 'equal-shares',
  entitlement: 'need',
  utility: 'score',
  completion: 'none',
};

it('refuses to weigh need where the policy has no index of it', () => {
  const pack = smallPackParsed();
  expect(methodMistakes(pack, byNeed)).toEqual([]);
  const without = { ...pack, needModels: [] };
  expect(methodMistakes(without, { ...byNeed, entitlement: 'equal' })).toEqual([]);
  expect(methodMistakes(without, byNeed)).toMatchObject([
    { code: 'ref.unknown-need-model', at: { kind: 'pointer', pointer: '/method/entitlement' } },
  ]);
});

it('refuses it in the pack itself too', () => {
  const allocation = { ...smallPack.allocation, method: byNeed };
  const codes = (needModels: readonly object[]): readonly string[] => {
    const parsed = parsePack(packFiles({ pack: { ...smallPack, allocation, needModels } }));
    return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
  };
  expect(codes(smallPack.needModels)).toEqual([]);
  expect(codes([])).toContain('ref.unknown-need-model');
});
