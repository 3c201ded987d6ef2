import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rule } from '@maatstaf/core';
import type { Report } from '@maatstaf/core/report';
import { reportSchema } from '@maatstaf/core/schemas';
import { expect, test } from 'vitest';
import { maatstaf } from '../maatstaf.ts';
import { emptyFolder, greenford, scenarioIn } from '../../testing/folder.ts';
import { pipe, screen } from '../../testing/terminal.ts';

const conditions = join('rules', 'conditions.json');
const night = { id: 'night-market', title: { en: 'Night market' }, requestedCents: 100_000 };

/** A folder with Greenford, and a scenario that excludes what is open, and adds a proposal. */
async function edited(): Promise<{ readonly folder: string; readonly scenario: string }> {
  const folder = await emptyFolder();
  await cp(greenford, folder, { recursive: true });
  const [first] = (
    JSON.parse(await readFile(join(folder, conditions), 'utf8')) as {
      readonly rules: readonly Rule[];
    }
  ).rules;
  const scenario = await scenarioIn(folder, {
    rules: [{ ...first, conditions: { not: first?.conditions } }],
    proposals: [{ ...night, serves: [{ neighbourhood: 'W1' }] }],
  });
  return { folder, scenario };
}

/** The same changes in the files of the pack and data themselves. */
async function byFiles(folder: string): Promise<void> {
  const file = join(folder, conditions);
  const { rules } = JSON.parse(await readFile(file, 'utf8')) as { readonly rules: Rule[] };
  const [first, ...others] = rules;
  const turned = { ...first, conditions: { not: first?.conditions } };
  await writeFile(file, JSON.stringify({ rules: [turned, ...others] }));
  const data = join(folder, 'data', 'proposals.csv');
  const csv = await readFile(data, 'utf8');
  const row: Readonly<Record<string, string | number>> = {
    id: night.id,
    'title.en': night.title.en,
    serves: 'W1',
    requestedCents: night.requestedCents,
  };
  const columns = csv.split('\n')[0]?.split(',') ?? [];
  await writeFile(
    data,
    `${csv.trimEnd()}\n${columns.map((column) => row[column.trim()] ?? '').join(',')}\n`,
  );
}

const told = async (...words: string[]): Promise<string> => {
  const { exitCode, stdout, stderr } = await maatstaf(words, pipe);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
};

test('a scenario with a rule and a proposal of its own divides as the same files do, and says what is its own', async () => {
  const { folder, scenario } = await edited();
  const by = JSON.parse(
    await told('allocate', folder, '--scenario', scenario, '--baseline', 'pack'),
  ) as Report;
  expect(reportSchema.safeParse(by).error).toBeUndefined();
  expect(by.settings.rulesEdited.map(({ rule, edited: kind }) => [rule, kind])).toEqual([
    ['conditions/closed-garden', 'changed'],
  ]);
  expect(by.settings.proposalsEdited).toEqual([{ proposal: 'night-market', edited: 'added' }]);
  expect(by.changes?.added.map(({ id }) => id)).toEqual(['night-market']);
  expect(by.notices.join(' ')).toContain('That is not adopted policy.');
  await byFiles(folder);
  const own = JSON.parse(await told('allocate', folder)) as Report;
  expect(by.proposals).toEqual(own.proposals);
  expect(by.neighbourhoods).toEqual(own.neighbourhoods);
  expect(own.proposals.map(({ status }) => status)).toContain('refused-ineligible');
});

test('tables, explanations and the log name the edited rule and the new proposal', async () => {
  const { folder, scenario } = await edited();
  const table = await maatstaf(
    ['allocate', folder, '--scenario', scenario, '--baseline', 'pack'],
    screen(100),
  );
  const flat = table.stdout.replaceAll(/\s+/g, ' ');
  expect(flat).toContain('Rule Closed garden: changed');
  expect(flat).toContain('Proposal Night market: changed or added by the scenario');
  expect(flat).toContain('is new');
  const why = await maatstaf(
    ['explain', folder, 'barrow-lane', '--scenario', scenario, '--all'],
    screen(100),
  );
  expect(why.stdout.replaceAll(/\s+/g, ' ')).toContain(
    'changed in this scenario; the policy itself: ',
  );
  const announcement = join(folder, 'announced.json');
  await writeFile(
    announcement,
    await told('announce', folder, '--date', '2026-01-01', '--format', 'json'),
  );
  const log = JSON.parse(await told('log', folder, announcement, scenario)) as {
    readonly steps: readonly { readonly changes: readonly { readonly text: string }[] }[];
  };
  expect(log.steps[0]?.changes.map(({ text }) => text)).toEqual([
    'Rule Closed garden: the conditions go together otherwise.',
    'Proposal Night market: is new (changed or added by the scenario).',
  ]);
});

test('a rule with a mistake in a scenario is told at its place in that file', async () => {
  const { folder, scenario } = await edited();
  const content = await readFile(scenario, 'utf8');
  await writeFile(scenario, content.replace('place.openToAll', 'place.open'));
  const { exitCode, stderr } = await maatstaf(['allocate', folder, '--scenario', scenario], pipe);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('ref.unknown-fact');
  expect(stderr).toContain('/rules/0/conditions/not/all/0/fact');
});
