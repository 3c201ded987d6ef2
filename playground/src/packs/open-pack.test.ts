import { describe, expect, it } from 'vitest';
import { openPack } from './open-pack.ts';
import { firstPack, offeredPacks } from './pack-files.ts';

describe.each(offeredPacks)('the pack $id', ({ id, title }) => {
  it('opens without an error, under the name it gives itself', async () => {
    const opened = await openPack(id);
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues, null, 2));
    expect(opened.pack.title).toEqual(title);
    expect(opened.dataset.proposals.length).toBeGreaterThan(0);
  });
});

it('offers every policy once, in order, and opens one of them first', () => {
  const ids = offeredPacks.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  expect(ids).toContain(firstPack);
});

it('says what is missing for a pack that is not there', async () => {
  const opened = await openPack('nowhere');
  expect(opened.ok).toBe(false);
});
