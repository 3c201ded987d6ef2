import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Announcement, type LogReport, parseAnnouncement } from '@maatstaf/core/announcement';
import type { Report } from '@maatstaf/core/report';
import { reportSchema } from '@maatstaf/core/schemas';
import { describe, expect, test } from 'vitest';
import { maatstaf } from '../maatstaf.ts';
import { emptyFolder, greenford, maastricht } from '../../testing/folder.ts';
import { pipe, screen } from '../../testing/terminal.ts';

const announce = ['announce', greenford, '--date', '2026-01-01'];

/** A folder with the announcement of Greenford's own settings, and a scenario with other ones. */
async function announced(change: object = {}) {
  const folder = await emptyFolder();
  const file = join(folder, 'announced.json');
  expect((await maatstaf([...announce, '--out', file], pipe)).exitCode).toBe(0);
  const scenario = join(folder, 'scenario.json');
  await writeFile(
    scenario,
    JSON.stringify({
      format: 'maatstaf-scenario/1',
      pack: { id: 'greenford-2026', version: '1.0.0' },
      budgetCents: 40_000_000,
      ...change,
    }),
  );
  return { file, scenario };
}

describe('announce', () => {
  test('prints what it announces, and what of it is configuration', async () => {
    const { exitCode, stdout } = await maatstaf(announce, screen(90));
    expect(exitCode).toBe(0);
    expect(stdout).toContain('On 1 January 2026 Greenford (a fictional town) announces');
    expect(stdout).toContain('- The ceiling is €500,000.');
    expect(stdout).toContain('Such a number is called configuration.');
    expect(stdout).toContain('The amounts are illustrative.');
    expect(stdout.split('\n').every((line) => line.length <= 90)).toBe(true);
  });

  test('writes JSON whose fingerprint fits, and never over a file that is there', async () => {
    const { file } = await announced();
    const read = parseAnnouncement(file, await readFile(file));
    expect(read.ok && read.value.pack.id).toBe('greenford-2026');
    const again = await maatstaf([...announce, '--out', file], pipe);
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toContain('is there already; name a new file.');
  });

  test('is JSON on a pipe, the same every time', async () => {
    const { stdout } = await maatstaf(announce, pipe);
    expect((JSON.parse(stdout) as Announcement).format).toBe('maatstaf-announcement/1');
    expect((await maatstaf(announce, pipe)).stdout).toBe(stdout);
  });

  test('needs its day', async () => {
    const { exitCode, stderr } = await maatstaf(['announce', greenford], pipe);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('announce needs --date.');
  });
});

describe('--announced', () => {
  test('says in the table where a scenario departs', async () => {
    const { file, scenario } = await announced();
    const call = ['allocate', greenford, '--announced', file, '--lang', 'en'];
    expect((await maatstaf(call, screen(100))).stdout).toContain(
      'This is as announced on 1 January 2026.',
    );
    const { sha256 } = JSON.parse(await readFile(file, 'utf8')) as { readonly sha256: string };
    const { stdout } = await maatstaf([...call, '--scenario', scenario], screen(100));
    expect(stdout).toContain('! This departs from the announcement of 1 January 2026 in 1 point');
    expect(stdout).toContain(`- Ceiling: was €500,000, is now €400,000.\nCompare this fingerprint`);
    expect(stdout).toContain(`\n${sha256}\n`);
  });

  test('puts it in the report, with a warning', async () => {
    const { file, scenario } = await announced();
    const call = ['allocate', greenford, '--announced', file, '--scenario', scenario];
    const { stdout, stderr } = await maatstaf(call, pipe);
    const report = JSON.parse(stdout) as Report;
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(report.announced?.departures).toMatchObject([
      { part: 'budget', from: 50_000_000, to: 40_000_000 },
    ]);
    expect(stderr).toContain('[announcement.departed]; found: budget;');
  });

  test('holds a comparison of methods to it too', async () => {
    const { file } = await announced();
    const { stdout } = await maatstaf(
      ['compare', greenford, '--methods', 'ranking', '--announced', file, '--budget', '1m'],
      screen(100),
    );
    expect(stdout).toContain('- Ceiling: was €500,000, is now €1,000,000.');
  });

  test('refuses an announcement of another pack', async () => {
    const { file } = await announced();
    for (const call of [
      ['allocate', maastricht, '--announced', file],
      ['log', maastricht, file, 'pack'],
    ]) {
      const { exitCode, stderr } = await maatstaf([...call, '--lang', 'en'], pipe);
      expect(exitCode).toBe(1);
      expect(stderr).toContain('[announcement.other-pack]');
    }
  });

  test('says one thing only of a file that is no announcement', async () => {
    const { scenario } = await announced();
    const call = ['allocate', greenford, '--announced', scenario, '--lang', 'en'];
    const { exitCode, stderr } = await maatstaf(call, pipe);
    expect(exitCode).toBe(1);
    expect(stderr.match(/\[[a-z]+\.[a-z-]+\]/gu)).toEqual(['[value.not-allowed]']);
  });

  test('warns of a day on which the policy is not valid', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'late.json');
    const late = ['announce', greenford, '--date', '2027-01-01', '--out', file];
    expect((await maatstaf(late, pipe)).stderr).toContain('[announcement.after-validity]');
    const { exitCode, stderr } = await maatstaf(
      ['allocate', greenford, '--announced', file],
      screen(100),
    );
    expect(exitCode).toBe(0);
    expect(stderr).toContain('[announcement.after-validity]');
  });

  test('refuses an announcement that was changed', async () => {
    const { file } = await announced();
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"budgetCents": 50000000', '"budgetCents": 60000000'));
    const { exitCode, stderr } = await maatstaf(['allocate', greenford, '--announced', file], pipe);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('[announcement.tampered]');
    // Only the fingerprint that it has: the one that would fit is not handed to whoever changed it.
    expect(stderr.match(/[0-9a-f]{64}/gu)).toEqual([/"sha256": "(.*)"\n?\}/u.exec(text)?.[1]]);
  });
});

describe('log', () => {
  test('tells what each scenario changed, when and why', async () => {
    const change = { date: '2026-03-01', reason: 'The council had less money' };
    const { file, scenario } = await announced({ change });
    const call = ['log', greenford, file, scenario, scenario, 'pack', '--lang', 'en'];
    const { stdout } = await maatstaf(call, screen(300));
    expect(stdout).toContain(
      '· 1 March 2026 · The council had less money\n- Ceiling: was €500,000, is',
    );
    expect(stdout).toContain('Nothing has changed.');
    expect(stdout).toMatch(/- Ceiling: was €400,000, is now €500,000\.\n! No reason is given\./);
    const { steps } = JSON.parse((await maatstaf(call, pipe)).stdout) as LogReport;
    expect(steps.map(({ reason, changes }) => [reason, changes.length])).toEqual([
      ['The council had less money', 1],
      ['The council had less money', 0],
      [null, 1],
    ]);
  });

  test('needs a scenario', async () => {
    const { exitCode, stderr } = await maatstaf(['log', greenford, 'a.json'], pipe);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('log needs a scenario: a file, or the word pack.');
  });
});
