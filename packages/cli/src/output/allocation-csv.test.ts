import { expect, test } from 'vitest';
import { greenford, starterWith } from '../../testing/folder.ts';
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
