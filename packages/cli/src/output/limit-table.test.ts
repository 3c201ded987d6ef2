import { expect, test } from 'vitest';
import { maatstaf } from '../maatstaf.ts';
import { greenford, maastricht } from '../../testing/folder.ts';
import { screen } from '../../testing/terminal.ts';

const shown = async (folder: string, columns: number, ...words: string[]): Promise<string> =>
  (await maatstaf(['allocate', folder, ...words], screen(columns))).stdout.replaceAll(
    '\u00a0',
    ' ',
  );

test('every limit on a group is told with its bound, what it reaches and what is kept', async () => {
  const text = await shown(maastricht, 140, '--lang', 'nl');
  expect(text).toContain('Grenzen voor groepen');
  expect(text).toMatch(/Centrum +minstens € 42\.857,15 +€ 31\.800 +€ 110\.321,43 +niet gehaald,/);
  expect(text).toContain('€ 11.057,15');
  expect(text).toMatch(/Enkele Huizen van de Wijk.*hooguit 3 +2 +2 +blijft eronder/);
});

test('money that is held, and the part of a pool that opens later, stand in the headings', async () => {
  const text = await shown(maastricht, 140, '--lang', 'nl');
  expect(text).toContain('apart gehouden € 171.664,29 · over € 0');
  expect(text).toMatch(/^Extra opbouwwerk · .*€ 160\.000 komt later vrij$/m);
});

test('the table of limits keeps to 80 columns', async () => {
  const lines = (await shown(maastricht, 80, '--lang', 'en')).split('\n');
  const from = lines.indexOf('Limits on groups');
  const to = lines.indexOf('', from);
  expect(lines.slice(from, to).filter((line) => line.length > 80)).toEqual([]);
});

test('nothing is said of limits where there are none', async () => {
  expect(await shown(greenford, 100)).not.toContain('Limits on groups');
});
