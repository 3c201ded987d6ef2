import { expect, test } from 'vitest';
import type { Pack } from '../parse/pack.ts';
import { smallPackParsed } from '../small-pack.test-data.ts';
import { methodNamed } from './method-named.ts';

const inUse = { kind: 'ranking', mode: 'strict', partial: true } as const;
const pack = smallPackParsed();

const day = (id: string): Pack['facts'][number] => ({
  id,
  title: { en: id },
  from: 'municipality',
  type: 'date',
});

test('a mode is set, and what the name leaves open stays as it is', () => {
  expect(methodNamed('ranking', pack, inUse)).toEqual(inUse);
  expect(methodNamed('ranking/skip', pack, inUse)).toEqual({ ...inUse, mode: 'skip' });
  expect(methodNamed('ranking-strict', pack, { ...inUse, mode: 'skip' })).toEqual(inUse);
});

test('the order of receipt is by the only day that proposals have', () => {
  const withDay = { ...pack, facts: [...pack.facts, day('proposal.handedIn')] };
  expect(methodNamed('order-of-receipt', withDay, inUse)).toEqual({
    kind: 'order-of-receipt',
    received: 'proposal.handedIn',
    mode: 'strict',
    partial: true,
  });
});

test('no day is guessed where there are two', () => {
  const withDays = {
    ...pack,
    facts: [...pack.facts, day('proposal.begins'), day('proposal.ends')],
  };
  expect(methodNamed('order-of-receipt', withDays, inUse)).toMatchObject({
    received: 'proposal.received',
  });
});

test('equal shares are by need where the pack has an index of it, and else stay as they are', () => {
  const byNeed = { ...pack, needModels: [{ id: 'one' }] as unknown as Pack['needModels'] };
  const method = methodNamed('equal-shares/cost/add-one', byNeed, inUse);
  expect(method).toEqual({
    kind: 'equal-shares',
    entitlement: 'need',
    utility: 'cost',
    completion: 'add-one',
  });
  expect(methodNamed('equal-shares/score', { ...pack, needModels: [] }, inUse)).toMatchObject({
    entitlement: 'equal',
    completion: 'none',
  });
  const own = {
    kind: 'equal-shares',
    entitlement: 'need',
    neediest: 3,
    utility: 'cost',
    completion: 'none',
  } as const;
  expect(methodNamed('equal-shares/score', pack, own)).toEqual({ ...own, utility: 'score' });
});

test('equal shares are completed by use, unless they are asked for plain or are in use otherwise', () => {
  expect(methodNamed('equal-shares', pack, inUse)).toMatchObject({
    utility: 'score',
    completion: 'utilitarian',
  });
  expect(methodNamed('equal-shares-plain', pack, inUse)).toEqual(
    methodNamed('equal-shares/score', pack, inUse),
  );
  const own = {
    kind: 'equal-shares',
    entitlement: 'equal',
    utility: 'cost',
    completion: 'add-one',
  } as const;
  expect(methodNamed('equal-shares', pack, own)).toBe(own);
  expect(methodNamed('equal-shares-plain', pack, own)).toEqual({ ...own, completion: 'none' });
});

test('there is no other method', () => {
  expect(methodNamed('Ranking', pack, inUse)).toBeUndefined();
  expect(methodNamed('toString', pack, inUse)).toBeUndefined();
});
