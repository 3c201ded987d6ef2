import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { screens } from './screens.ts';
import { editions } from './walking.ts';

// What was kept of the walk past all screens, held to the screens there are: whoever adds one walks again.

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const listed = (path: string, folders: boolean): readonly string[] =>
  readdirSync(fileURLToPath(new URL(path, import.meta.url)), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() === folders)
    .map(({ name }) => name);

it('has evidence of every screen in every edition', () => {
  const page = read('../../docs/accessibility.md');
  const [, named = ''] = /^The screens: ([^.]*)\.$/mu.exec(page) ?? [];
  expect(named.split(/,\s/u)).toEqual(screens.map(({ name }) => name));
  expect(page).toContain(`${screens.length} screens (`);
  const titles = editions.map(({ pack, language }) => `${pack} (${language})`).join(', ');
  expect(page).toContain(`${editions.length} editions (${titles}): `);
  expect(page).toContain(`: ${screens.length * editions.length} in all`);
});

it('has kept what every screen tells that is to be told, and nothing of one that is no more', () => {
  const told = screens.flatMap(({ name, told: part }) =>
    part === undefined ? [] : [`${name}.yml`],
  );
  expect(listed('told/', false).toSorted()).toEqual(told.toSorted());
  expect(told.filter((file) => read(`told/${file}`).trim() === '')).toEqual([]);
});

it('looks at every view', () => {
  const views = listed('../src/views/', true);
  expect(views).toContain('division');
  const seen = new Set(screens.map(({ name }) => name.split('-')[0]));
  expect(views.filter((view) => !seen.has(view))).toEqual([]);
});
