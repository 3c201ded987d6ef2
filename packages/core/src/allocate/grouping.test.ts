import { beforeAll, describe, expect, it } from 'vitest';
import type { Run } from '../run/run.ts';
import { proposal } from '../small-pack.test-data.ts';
import { pack, runWith } from '../small-run.test-data.ts';
import { type GroupedLimit, groupingOf } from './grouping.ts';
import { byDistrict, euros, limit } from './limits.test-data.ts';

const town = `code,name,cityDistrict,population,neighbourhood.index,neighbourhood.sum,neighbourhood.dwellings
N1,One,West,,40,120,900
N2,Two,,,30,90,800
N3,Three,East,,,,30
N4,Four,North,,,,30
N5,Five,East,,,,30
`;
let run: Run;
beforeAll(async () => {
  const young = { 'proposal.forYouth': true };
  const small = { 'proposal.kind': 'small' };
  run = await runWith(
    pack,
    [
      proposal({ id: 'a', facts: young }),
      proposal({ id: 'b', facts: small }),
      proposal({ id: 'c', facts: { ...young, ...small } }),
      proposal({ id: 'd', facts: { ...young, 'proposal.kind': 'other' } }),
    ],
    {},
    town,
  );
});

/** The groups of a ceiling, or of another kind of limit, over the town. */
const groups = (group: object, more: object = {}) =>
  groupingOf(
    limit('most', 'ceiling', { group, amount: euros(1), ...more }) as GroupedLimit,
    pack,
    run.dataset,
    run.assessment,
  );

describe('the groups of a limit', () => {
  it('are the city districts, sorted; a neighbourhood without one is in none', () => {
    expect(groups(byDistrict)).toEqual({
      keys: ['East', 'North', 'West'],
      groupOfArea: Int32Array.of(2, -1, 0, 1, 0),
      members: [],
      counting: null,
    });
  });

  it('are those that are named, also where nobody is in them', () => {
    const { keys, groupOfArea } = groups({ ...byDistrict, only: ['West', 'South'] });
    expect(keys).toEqual(['South', 'West']);
    expect(groupOfArea).toEqual(Int32Array.of(1, -1, -1, -1, -1));
  });

  it('are the neighbourhoods', () => {
    const { keys, groupOfArea } = groups({ by: 'neighbourhood', only: ['N4', 'N2'] });
    expect(keys).toEqual(['N2', 'N4']);
    expect(groupOfArea).toEqual(Int32Array.of(-1, 0, -1, 1, -1));
  });

  it('are the pools, with the proposals in them', () => {
    expect(groups({ by: 'pool' })).toEqual({
      keys: ['large', 'small'],
      groupOfArea: null,
      members: [Uint8Array.of(1, 0, 0, 0), Uint8Array.of(0, 1, 1, 0)],
      counting: null,
    });
    expect(groups({ by: 'pool', only: ['small'] }).keys).toEqual(['small']);
  });

  it('are the earmarks, with the proposals that have them', () => {
    const { keys, members } = groups({ by: 'earmark' });
    expect(keys).toEqual(['youth']);
    expect(members.map((own) => [...own])).toEqual([[1, 0, 1, 1]]);
  });

  it('are all proposals where the limit is on the whole', () => {
    const { keys, members } = groups({ by: 'whole' });
    expect(keys).toEqual(['all']);
    expect(members).toEqual([Uint8Array.of(1, 1, 1, 1)]);
  });

  it('count the proposals of the pool that the limit stands in', () => {
    expect(groups(byDistrict, { within: 'small' }).counting).toEqual(Uint8Array.of(0, 1, 1, 0));
  });

  it('count, for coverage, the proposals with the earmark that it asks for', () => {
    const coverage = { kind: 'coverage', atLeast: 1, earmark: 'youth' };
    expect(groups(byDistrict, coverage).counting).toEqual(Uint8Array.of(1, 0, 1, 1));
    expect(groups(byDistrict, { ...coverage, within: 'small' }).counting).toEqual(
      Uint8Array.of(0, 0, 1, 0),
    );
    expect(groups(byDistrict, { ...coverage, earmark: undefined }).counting).toBeNull();
    expect(groups(byDistrict, { earmark: 'youth' }).counting).toBeNull();
  });
});
