import { readFileSync } from 'node:fs';
import { compiled, run } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { readPack } from './read-pack.ts';

const { pack, dataset } = readPack();
const { scores, allocation } = await run({ pack, dataset, evaluator: compiled });

/** Rows of the table in the README that was worked out by hand. */
const rows = readFileSync(new URL('README.md', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [id, ...cells] = line
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    const named = /^`(p-[a-z-]+)`$/.exec(id ?? '');
    return named === null || cells.length !== 6 ? [] : [{ id: named[1] ?? '', cells }];
  });

const dutch = (number: number): string =>
  number.toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

it('is three proposals', () => {
  expect(rows).toHaveLength(3);
});

it.each(rows)('what was worked out by hand for $id is what comes out', ({ id, cells }) => {
  const score = scores.proposals.find(({ proposal }) => proposal === id);
  const award = allocation.awards.find(({ proposal }) => proposal === id);
  const parts = pack.principles.map((principle) =>
    (score?.contributions ?? [])
      .filter((line) => line.principle === principle.id)
      .reduce((sum, { weighted }) => sum + weighted, 0),
  );
  expect(cells).toEqual([
    ...parts.map(dutch),
    dutch(score?.score ?? Number.NaN),
    `€ ${dutch((award?.claimCents ?? 0) / 100)}`,
    `€ ${dutch((award?.awardedCents ?? 0) / 100)}`,
  ]);
});
