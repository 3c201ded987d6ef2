import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, greenford, maastricht, rules, starterWith } from '../../testing/folder.ts';
import { screen } from '../../testing/terminal.ts';
import { maatstaf } from '../maatstaf.ts';
import { widthOf } from './width.ts';

test.each([
  ['greenford-2026', 80, 'proposal'],
  ['greenford-2026', 120, 'neighbourhood'],
  ['maastricht-2025', 80, 'proposal'],
  ['maastricht-2025', 80, 'neighbourhood'],
  ['maastricht-2025', 120, 'proposal'],
  ...[32, 40, 60, 77].flatMap((columns) =>
    ['proposal', 'neighbourhood', 'pool'].map(
      (by) => ['maastricht-2025', columns, by] as [string, number, string],
    ),
  ),
])('%s fits in %i columns by %s', async (pack, columns, by) => {
  const { exitCode, stdout } = await maatstaf(
    ['allocate', join(rules, pack), '--by', by],
    screen(columns),
  );
  expect(exitCode).toBe(0);
  expect(stdout.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
});

test('a terminal gets tables, and they say that the amounts are illustrative', async () => {
  const { stdout } = await maatstaf(['allocate', greenford], screen(120));
  expect(stdout).toContain('The amounts are illustrative.');
  expect(stdout).toMatch(/1 +Goods yard grove .*€98,000 +€60,000 +awarded, within the limit:/);
  expect(stdout).toMatch(/11 +The orchard comes back .* refused: below threshold !/);
  expect(stdout).toMatch(/17 +Planes for Station Road .*€36,000 +partly awarded/);
  expect(stdout).toMatch(/– +Planters on platform one .*unknown: Free of/);
  expect(stdout).toContain('- Many trees at once: canal-shade, goods-yard, orchard-return.');
  expect(stdout).toContain('16 of 16 invariants hold');
  expect(stdout).not.toMatch(/undefined|NaN|\[object/);
});

test('by pool there is one short table, with what of each budget is spent and how many have money', async () => {
  const { stdout } = await maatstaf(['allocate', maastricht, '--by', 'pool'], screen(100));
  expect(stdout.trimEnd().split('\n').length).toBeLessThan(15);
  expect(stdout).toContain('De bedragen zijn voorbeelden.');
  expect(stdout).toMatch(
    /^Kracht van de samenleving +€\s120\.000 +€\s108\.200 +90\s% +19 van 36$/mu,
  );
  expect(stdout).toMatch(/€\s135,71 van andere onderdelen/u);
});

test('what to type next is as the program was called', async () => {
  const program = 'npm run maatstaf --';
  const { stdout } = await maatstaf(['allocate', greenford], { ...screen(100), program });
  expect(stdout).toContain('Why, per proposal: npm run maatstaf -- explain <pack> <proposal>.');
});

test('a pack speaks its own language unless another is asked for', async () => {
  const dutch = await maatstaf(['allocate', maastricht], screen(100));
  const english = await maatstaf(['allocate', maastricht, '--lang', 'en'], screen(100));
  expect(dutch.stdout).toContain('De bedragen zijn voorbeelden.');
  expect(english.stdout).toContain('The amounts are illustrative.');
  expect(dutch.stdout + english.stdout).not.toMatch(/undefined|NaN|\[object/);
});

test('per neighbourhood the need that is unknown is called so', async () => {
  const { stdout } = await maatstaf(['allocate', maastricht, '--by', 'neighbourhood'], screen(120));
  expect(stdout).toMatch(/Jekerkwartier · BU09350001 · index onbekend/);
});

test('colour only where the terminal has it', async () => {
  const bold = await maatstaf(['allocate', greenford], { ...screen(100), colour: true });
  const plain = await maatstaf(['allocate', greenford], screen(100));
  expect(bold.stdout).toContain('\u001b[1m');
  expect(plain.stdout).not.toContain('\u001b');
});

test('data cannot steer the terminal', async () => {
  const folder = await starterWith({
    'data/proposals.csv':
      'id,title.en,title.nl,serves,requestedCents\na,"\u009b2J=cmd()",x,north,100\n',
  });
  const { stdout } = await maatstaf(['allocate', folder], screen(100));
  expect(stdout).toContain('2J=cmd()');
  expect(stdout).not.toContain('\u009b');
});

test('limits that do not go together are named before the awards of a best choice', async () => {
  const file = join(await emptyFolder(), 'scenario.json');
  const proposal = 'p-pottenberg-district-house-rooms';
  const scenario = {
    format: 'maatstaf-scenario/1',
    pack: { id: 'maastricht-2025', version: '1.0.0' },
    budgetCents: 5_000_000,
    overrides: [{ proposal, action: 'lock-in', reason: 'Promised last year' }],
  };
  await writeFile(file, JSON.stringify(scenario));
  const call = ['allocate', maastricht, '--scenario', file, '--method', 'optimal', '--lang', 'en'];
  const { stdout } = await maatstaf(call, screen(200));
  expect(stdout.slice(0, stdout.indexOf('Operating costs ·')).replaceAll('\n', ' ')).toMatch(
    /! These limits do not go together: put first \(Pottenberg district house: .*\); the money \(Attractive places\)\. Let one of them go\./u,
  );
});

test.each([
  ['nl', 'afgewezen: een mens wees het af', 'afgewezen: geld op, '],
  ['en', 'refused: a person refused it', 'refused: no money left, '],
])('who is kept out by a person is not said to lack money (%s)', async (lang, decided, spent) => {
  const file = join(await emptyFolder(), 'scenario.json');
  const scenario = {
    format: 'maatstaf-scenario/1',
    pack: { id: 'maastricht-2025', version: '1.0.0' },
    overrides: [
      { proposal: 'p-malpertuis-living-room', action: 'lock-out', reason: 'Elsewhere already' },
    ],
  };
  await writeFile(file, JSON.stringify(scenario));
  const words = ['allocate', maastricht, '--scenario', file, '--lang', lang];
  const { stdout } = await maatstaf(words, screen(260));
  const row = stdout.split('\n').find((line) => line.includes('p-malpertuis-living-room'));
  expect(row?.trimEnd().endsWith(decided)).toBe(true);
  expect(stdout).toContain(spent);
});

test('the heading tells what was changed of the pack, and nothing where that is nothing', async () => {
  const call = ['allocate', maastricht, '--lang', 'en'];
  const file = join(await emptyFolder(), 'scenario.json');
  const scenario = {
    format: 'maatstaf-scenario/1',
    pack: { id: 'maastricht-2025', version: '1.0.0' },
    budgetCents: 100_000_000,
    method: { kind: 'ranking', mode: 'strict', partial: false },
    limits: { 'youth-reserve': { on: false } },
  };
  await writeFile(file, JSON.stringify(scenario));
  const changed = await maatstaf([...call, '--scenario', file], screen(100));
  const line = 'Other than in the pack: Ceiling: €1,200,000 → €1,000,000; Way';
  expect(changed.stdout).toContain(line);
  expect(changed.stdout).toMatch(/; Way of\sdividing; Limit Reserve for young\speople: off\./u);
  expect((await maatstaf(call, screen(100))).stdout).not.toContain('Other than in the pack');
});
