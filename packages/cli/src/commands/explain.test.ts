import { describe, expect, test } from 'vitest';
import { maatstaf } from '../maatstaf.ts';
import { widthOf } from '../output/width.ts';
import type { Result } from '../result.ts';
import { greenford } from '../../testing/folder.ts';
import { pipe } from '../../testing/terminal.ts';

const explain = (words: readonly string[], columns = 80, interactive = true): Promise<Result> =>
  maatstaf(['explain', ...words], { ...pipe, columns, interactive });

test('a funded proposal: its score line by line, its rules with sentence and number', async () => {
  const { exitCode, stdout } = await explain([greenford, 'brick-yard']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Brickworks rain yard (brick-yard)\nAwarded: €27,500.');
  expect(stdout).toMatch(/because it is unknown: Heat score of the ward +Brickworks +31\.1 +7\.8/);
  expect(stdout).toMatch(/Total +63\.2/);
  expect(stdout).toMatch(
    /Undecided, because facts are unknown\n- Hot ward \[cooling\/hot-ward, could add 17\.5; adopted by the council\]\n {4}“Where summer is hardest, Greenford plants first\.” \(GF1-1\)/,
  );
  expect(stdout).toContain('“Two greens joined are worth more than two greens apart.” (GF1-8)');
  expect(stdout).toContain('The amounts are illustrative.');
  expect(stdout.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
});

test('rules that did not count are counted, and shown on request', async () => {
  const { stdout } = await explain([greenford, 'brick-yard']);
  const { stdout: whole } = await explain([greenford, 'brick-yard', '--all']);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('9 rules did not count; --all shows them.');
  expect(stdout).not.toContain('Rules that do not count');
  const [, silent = ''] = whole.split('Rules that do not count\n');
  expect(silent.split('\n\n', 1)[0]?.match(/^- /gm)).toHaveLength(9);
  expect(whole).not.toContain('--all');
});

test('an excluded proposal names the rule, a limited one the limit', async () => {
  expect((await explain([greenford, 'elm-court'])).stdout).toContain('Closed garden');
  expect((await explain([greenford, 'goods-yard'])).stdout).toContain(
    'at most €60,000 may be granted',
  );
});

test('an incomplete proposal says what is missing', async () => {
  const { stdout } = await explain([greenford, 'platform-planters']);
  expect(stdout).toContain('Incomplete: not yet known is Free of pipes and cables.');
});

test('what a person must look at is told', async () => {
  expect((await explain([greenford, 'goods-yard'])).stdout).toContain(
    '! For a person to look at\n- Ask the nursery',
  );
});

test('options change the outcome that is explained', async () => {
  const { stdout } = await explain([greenford, 'brick-yard', '--budget', '100k']);
  expect(stdout).toContain('Refused');
});

test('on a pipe it is JSON that says whether the amounts are made up', async () => {
  const { stdout } = await explain([greenford, 'brick-yard'], 80, false);
  expect(JSON.parse(stdout)).toMatchObject({
    pack: { id: 'greenford-2026', version: '1.0.0' },
    illustrativeAmounts: true,
    proposal: 'brick-yard',
    award: { status: 'awarded' },
  });
  expect((await explain([greenford, 'brick-yard', '--json'])).stdout).toBe(stdout);
});

describe('a proposal that is not there is a wrong call', () => {
  test.each([
    ['brickyard', 'Did you mean brick-yard'],
    ['Linden Road', 'Did you mean linden-north or linden-south?'],
    ['zzzzzzzzzzzz', `The ids stand in the output of maatstaf allocate ${greenford}.`],
    ['__proto__', 'there is no proposal "__proto__"'],
  ])('%s', async (id, part) => {
    const { exitCode, stdout, stderr } = await explain([greenford, id]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(part);
  });
});

test.each([40, 60])('fits in %i columns', async (columns) => {
  const { stdout } = await explain([greenford, 'brick-yard', '--all'], columns);
  expect(stdout.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
});
