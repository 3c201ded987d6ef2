import { expect, it } from 'vitest';
import { firstPack, offeredPacks, openPack } from './open-pack.ts';

it.each(offeredPacks)('opens $id under the name it gives itself', async ({ id, title }) => {
  const { pack, dataset } = await openPack(id);
  expect(pack.id).toBe(id);
  expect(pack.title).toEqual(title);
  expect(dataset.proposals.length).toBeGreaterThan(0);
});

it('offers every policy once, in order, and opens one of them first', () => {
  const ids = offeredPacks.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  expect(ids).toContain(firstPack);
});

it('has no pack that is not there', async () => {
  await expect(openPack('nowhere')).rejects.toThrow('There is no pack nowhere.');
});
