import { expect, test } from 'vitest';
import { maatstaf } from '../maatstaf.ts';
import { greenford } from '../../testing/folder.ts';
import { pipe } from '../../testing/terminal.ts';

test.each(['tomorrow', '2026-02-30', '2026-13-01', '01-07-2026'])(
  '%s is no day, and the call is wrong',
  async (typed) => {
    const { exitCode, stderr } = await maatstaf(['allocate', greenford, '--date', typed], pipe);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`--date is "${typed}"; write a day as 2026-07-01.`);
  },
);

test('the day stands in the report, as the settings that were used', async () => {
  const { stdout } = await maatstaf(
    ['allocate', greenford, '--date', '2026-07-01', '--json'],
    pipe,
  );
  expect(JSON.parse(stdout)).toMatchObject({
    settings: { date: '2026-07-01' },
    scenario: { date: '2026-07-01' },
  });
});
