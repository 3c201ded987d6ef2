import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, greenford, maastricht, starterWith } from '../../testing/folder.ts';
import { pipe } from '../../testing/terminal.ts';
import { maatstaf } from '../maatstaf.ts';
import type { Result } from '../result.ts';

const allocate = (...words: string[]): Promise<Result> =>
  maatstaf(['allocate', ...words, '--format', 'csv'], pipe);

test.each(['proposal', 'neighbourhood'])(
  'every row by %s says that the amounts are illustrative',
  async (by) => {
    const { stdout } = await allocate(greenford, '--by', by);
    const [head, ...rows] = stdout.trimEnd().split('\r\n');
    expect(head?.startsWith(`amounts,`)).toBe(true);
    expect(rows).toHaveLength(by === 'proposal' ? 24 : 9);
    expect(rows.every((row) => row.startsWith('illustrative,'))).toBe(true);
  },
);

test('a title that a spreadsheet would run is disarmed', async () => {
  const folder = await starterWith({
    'data/proposals.csv':
      'id,title.en,title.nl,serves,requestedCents\na,"=HYPERLINK(""x"")",x,north,100\n',
  });
  const { stdout } = await allocate(folder);
  expect(stdout).toContain(`"'=HYPERLINK(""x"")"`);
});

const rowsOf = (text: string): readonly ReadonlyMap<string, string>[] => {
  const [head = '', ...rows] = text.trimEnd().split('\r\n');
  const names = head.split(',');
  return rows.map((row) => new Map(row.split(',').map((cell, at) => [names[at] ?? '', cell])));
};

test('need that is unknown is an open range with attention, not a number', async () => {
  const { stdout } = await allocate(maastricht, '--by', 'neighbourhood');
  const rows = rowsOf(stdout);
  const unknown = rows.filter((row) => row.get('needIndex') === '');
  expect(unknown).toHaveLength(5);
  for (const row of unknown) {
    expect([row.get('needCumulativeLow'), row.get('needCumulativeHigh')]).toEqual(['0', '100']);
    expect(row.get('attention')).toContain('need-unknown');
  }
  const known = rows.filter((row) => row.get('needIndex') !== '');
  for (const row of known) {
    const [low, value, high] = ['Low', '', 'High'].map((end) => row.get(`needCumulative${end}`));
    expect([low, high]).toEqual([value, value]);
  }
});

test('a pack without a need model leaves need empty', async () => {
  const { stdout } = await allocate(greenford, '--by', 'neighbourhood');
  for (const row of rowsOf(stdout)) {
    expect([
      row.get('needCumulativeLow'),
      row.get('needCumulativeHigh'),
      row.get('attention'),
    ]).toEqual(['', '', '']);
  }
});

test('a decision of a person stands in the row, with its reason', async () => {
  const scenario = join(await emptyFolder(), 'scenario.json');
  await writeFile(
    scenario,
    JSON.stringify({
      format: 'maatstaf-scenario/1',
      pack: { id: 'greenford-2026', version: '1.0.0' },
      overrides: [{ proposal: 'lark-lime', action: 'lock-in', reason: 'Trees were promised.' }],
    }),
  );
  const { stdout } = await allocate(greenford, '--scenario', scenario);
  const row = rowsOf(stdout).find((each) => each.get('proposal') === 'lark-lime');
  expect(row?.get('override')).toBe('lock-in: Trees were promised.');
  expect(row?.get('reason')).toBe('locked-in');
});

test.each(['csv', 'json', 'table'])(
  'as %s no control character of the data passes',
  async (form) => {
    const folder = await starterWith({
      'data/proposals.csv':
        'id,title.en,title.nl,serves,requestedCents\na,"\u009b2J\u0085\u202egone",x,north,100\n',
      'data/neighbourhoods.csv': 'code,name,cityDistrict\nnorth,N\u009borth,D\u009b\n',
    });
    for (const by of ['proposal', 'neighbourhood']) {
      const { exitCode, stdout } = await maatstaf(
        ['allocate', folder, '--format', form, '--by', by],
        pipe,
      );
      expect(exitCode).toBe(0);
      expect(stdout).not.toMatch(/[^\P{Cc}\r\n]|\u202e/u);
    }
  },
);
