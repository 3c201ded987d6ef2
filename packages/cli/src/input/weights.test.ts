import { baseline, type Pack, type Scenario } from '@maatstaf/core';
import { parsePack } from '@maatstaf/core/parse';
import { beforeAll, describe, expect, test } from 'vitest';
import { greenford } from '../../testing/folder.ts';
import { english } from '../messages/messages-en.ts';
import { readFiles } from './read-files.ts';
import { withWeights } from './weights.ts';

let pack: Pack;

beforeAll(async () => {
  const files = await readFiles(greenford);
  const parsed = files.ok ? parsePack(files.value) : files;
  if (!parsed.ok) throw new Error('The pack does not parse.');
  pack = parsed.value;
});

function weighted(typed: string, scenario: Scenario = baseline(pack)): Scenario {
  const result = withWeights(pack, scenario, typed);
  if (!result.ok) throw new Error(result.mistakes.map(({ code }) => code).join());
  return result.scenario;
}

function message(typed: string): string {
  const result = withWeights(pack, baseline(pack), typed);
  return result.ok ? '' : result.mistakes.map((one) => one.message(english)).join('\n');
}

test('a named principle gets its share, and the others divide the rest as they stood', () => {
  const { principleWeights } = weighted('cooling=0.2');
  expect(principleWeights?.['cooling']).toBe(0.2);
  // 30 to 20 in the pack.
  expect(principleWeights?.['stewardship']).toBeCloseTo(0.48, 12);
  expect(principleWeights?.['wildlife']).toBeCloseTo(0.32, 12);
});

test('a share may have a comma', () => {
  expect(weighted('cooling=0,2,wildlife=0,3')).toEqual(weighted('cooling=0.2,wildlife=0.3'));
  expect(message('cooling=0.2,3')).not.toBe('');
});

test('all that are named are held, whatever their order', () => {
  const { principleWeights, lockedWeights } = weighted('cooling=0.2,wildlife=0.5');
  expect(principleWeights?.['cooling']).toBe(0.2);
  expect(principleWeights?.['wildlife']).toBe(0.5);
  expect(principleWeights?.['stewardship']).toBeCloseTo(0.3, 12);
  expect(lockedWeights).toEqual(['cooling', 'wildlife']);
  expect(weighted('wildlife=0.5,cooling=0.2').principleWeights?.['stewardship']).toBeCloseTo(
    0.3,
    12,
  );
});

test('a criterion gets its share within its principle, and other principles stay as they are', () => {
  const { criterionWeights, principleWeights } = weighted('shade=0.9');
  expect(criterionWeights?.['shade']).toBe(0.9);
  expect(
    (criterionWeights?.['heat-burden'] ?? 0) + (criterionWeights?.['open-soil'] ?? 0),
  ).toBeCloseTo(0.1, 12);
  expect(criterionWeights).not.toHaveProperty('tending');
  expect(principleWeights).toEqual({});
});

test('all of a level may be named where they make 1', () => {
  expect(weighted('cooling=0.1,stewardship=0.2,wildlife=0.7').principleWeights).toEqual({
    cooling: 0.1,
    stewardship: 0.2,
    wildlife: 0.7,
  });
});

test('shares of 0 and 1 are shares', () => {
  expect(weighted('cooling=1').principleWeights).toEqual({
    cooling: 1,
    stewardship: 0,
    wildlife: 0,
  });
  expect(weighted('cooling=0').principleWeights?.['stewardship']).toBeCloseTo(0.6, 12);
});

test('a weight that the scenario locked moves when it is named, and stays when it is not', () => {
  const scenario: Scenario = {
    ...baseline(pack),
    principleWeights: { cooling: 0.5, stewardship: 0.3, wildlife: 0.2 },
    lockedWeights: ['wildlife'],
  };
  const { principleWeights } = weighted('cooling=0.6', scenario);
  expect(principleWeights?.['wildlife']).toBeCloseTo(0.2, 12);
  expect(principleWeights?.['stewardship']).toBeCloseTo(0.2, 12);
  expect(weighted('wildlife=0.5', scenario).principleWeights?.['wildlife']).toBe(0.5);
});

describe('weights that cannot be meant', () => {
  test.each([
    ['', 'should have an id and a share'],
    ['cooling', 'should have an id and a share'],
    ['cooling=', 'should have an id and a share'],
    ['cooling=0.1=0.2', 'should have an id and a share'],
    ['cooling=0.1,', 'should have an id and a share'],
    ['coolng=0.5', 'Did you mean cooling?'],
    ['__proto__=0.5', 'no principle or criterion'],
    ['zzz=0.5', 'There are cooling, heat-burden'],
    ['cooling=-0.5', 'the share "-0.5"'],
    ['cooling=half', 'the share "half"'],
    ['cooling=NaN', 'the share "NaN"'],
    ['cooling=1e-1', 'the share "1e-1"'],
    ['cooling=50%', 'the share "50%"'],
    ['cooling=1.5', 'the share "1.5"'],
    ['cooling=0.1,cooling=0.2', '"cooling" twice'],
    ['cooling=0.6,wildlife=0.5', 'come to 1.1; together they can be 1 at most'],
    [
      'cooling=0.2,stewardship=0.2,wildlife=0.2',
      'come to 0.6; name all of them only if they make 1',
    ],
    ['tending=0.7,upkeep-plan=0.7', 'the criteria of stewardship come to 1.4'],
  ])('%j', (typed, part) => {
    expect(message(typed)).toContain(part);
  });
});
