import { describe, expect, it } from 'vitest';
import {
  asks,
  byDistrict,
  first,
  floor,
  flowsTo,
  inArea,
  inDistrict,
  limit,
  little,
  needs,
  outcome,
  ranking,
  released,
  under,
} from './limits.test-data.ts';

// Proposals that need or exclude each other.

it('one of several that exclude a proposal is enough', async () => {
  const result = await under(
    [],
    [
      asks('a', 4, 5_000),
      asks('b', 3, 5_000),
      asks('c', 2, 1_000, { incompatibleWith: ['a', 'b'] }),
    ],
  );
  expect(outcome(result)).toEqual({
    a: ['rank', 5_000],
    b: ['pool-ceiling', 0],
    c: ['incompatible', 0],
  });
});

describe('one that waits', () => {
  it('waits for one after the other of those it needs', async () => {
    const result = await under(
      [],
      [asks('a', 4, 1_000, needs('b', 'c')), asks('b', 3, 1_000), asks('c', 2, 1_000)],
    );
    expect(outcome(result)).toEqual({
      a: ['rank', 1_000],
      b: ['rank', 1_000],
      c: ['rank', 1_000],
    });
  });

  it('gets its turn in the floor pass as soon as a floor pays what it needs', async () => {
    const result = await under(
      [floor('base', 3_000, { unspent: released })],
      [asks('a', 4, 1_000, needs('b')), asks('b', 3, 1_000), asks('c', 2, 1_500)],
    );
    // Without its turn in between c would take what the floor has left.
    expect(outcome(result)).toMatchObject({ a: ['floor', 1_000], b: ['floor', 1_000] });
    expect(result.allocation.steps.map(({ proposal, pass }) => [proposal, pass])).toEqual([
      ['b', 'floor'],
      ['a', 'floor'],
      ['c', 'open'],
    ]);
  });

  it('gets its turn in the coverage pass as well', async () => {
    const two = limit('two', 'coverage', { group: byDistrict, atLeast: 2 });
    const result = await under(
      [two],
      [asks('a', 4, 1_000, needs('b')), asks('b', 3, 1_000), asks('c', 2, 1_000)],
    );
    expect(outcome(result)).toEqual({
      a: ['coverage', 1_000],
      b: ['coverage', 1_000],
      c: ['rank', 1_000],
    });
  });

  it('has a turn of its own in a later pass when nothing freed it', async () => {
    const result = await under(
      [floor('base', 1_000, { unspent: released })],
      [asks('a', 4, 1_000, needs('b')), asks('b', 3, 5_000, inArea('N2'))],
    );
    expect(outcome(result)).toEqual({ a: ['rank', 1_000], b: ['rank', 5_000] });
  });

  it('waits on while something else that it needs is missing', async () => {
    const result = await under(
      [],
      [
        asks('a', 4, 100, needs('b', 'c')),
        asks('b', 3, 8_000, { minimumCents: 0 }),
        asks('c', 2, 100),
      ],
      { scenario: { method: ranking('strict') } },
    );
    expect(outcome(result)).toEqual({
      a: ['prerequisite', 0],
      b: ['rank', 7_000],
      c: ['method', 0],
    });
  });

  it('was put first by a person: it is awarded as soon as it can be', async () => {
    const result = await under(
      [floor('south', 2_000, { group: inDistrict('South') })],
      [asks('a', 0, 4_000, needs('b')), asks('b', 1, 2_000, inArea('N2')), asks('c', 4, 4_000)],
      { scenario: { overrides: [first('a')] } },
    );
    expect(outcome(result)).toEqual({
      a: ['locked-in', 4_000],
      b: ['floor', 2_000],
      c: ['pool-ceiling', 0],
    });
  });

  it('waits for nothing that can still come: withdrawn, not eligible or locked out', async () => {
    const result = await under(
      [],
      [
        asks('a', 4, 100, needs('x')),
        asks('b', 3, 100, needs('y')),
        asks('c', 2, 100, needs('z')),
        asks('x', 1, 100, { withdrawn: true }),
        asks('y', 1, 100, { facts: { 'proposal.commercial': true } }),
        asks('z', 1, 100),
      ],
      {
        scenario: { overrides: [{ proposal: 'z', action: 'lock-out', reason: 'Not this year.' }] },
      },
    );
    expect(outcome(result)).toMatchObject({
      a: ['prerequisite', 0],
      b: ['prerequisite', 0],
      c: ['prerequisite', 0],
    });
  });

  it('takes each turn once, also where money flows and a person put it first', async () => {
    const result = await under(
      [],
      [
        asks('a', 4, 4_000, { ...little, ...needs('b') }),
        asks('b', 3, 3_500, little),
        asks('c', 2, 9_000),
      ],
      {
        allocation: flowsTo('small'),
        scenario: { overrides: [first('c')] },
      },
    );
    expect(outcome(result)).toEqual({
      a: ['rank', 4_000],
      b: ['rank', 3_500],
      c: ['pool-ceiling', 0],
    });
    expect(result.allocation.steps.map(({ proposal, pass }) => [proposal, pass])).toEqual([
      ['c', 'locked-in'],
      ['a', 'open'],
      ['b', 'open'],
      ['a', 'leftover'],
      ['b', 'leftover'],
      ['a', 'leftover'],
    ]);
  });
});
