import { compiled, type Run } from '@maatstaf/core';
import { page } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { openSession } from '../state/session.ts';
import { MaatstafInvariantWatch } from './invariant-watch.ts';

beforeEach(() => document.body.replaceChildren());

const alert = page.getByRole('alert');

async function opened(): Promise<Run> {
  const { pack, dataset } = await openPack('greenford-2026');
  const { run } = await openSession(pack, dataset, compiled);
  return run;
}

/** The same outcome with one award that no division would give. */
function broken(run: Run): Run {
  const { allocation } = run;
  const awards = allocation.awards.map((award) =>
    award.status === 'refused-ineligible' ? { ...award, awardedCents: 100 } : award,
  );
  return { ...run, allocation: { ...allocation, awards } };
}

it('says what is not true of an outcome once it rests, and stops where it is true again', async () => {
  const run = await opened();
  const watch = new MaatstafInvariantWatch();
  watch.run = broken(run);
  document.body.append(watch);
  await expect.element(alert).toMatchTextContent(/Wie niet voldoet of onvolledig is, kreeg niets/u);
  watch.run = run;
  await expect.element(alert).not.toBeInTheDocument();
});

it('says nothing of an outcome that was left before it rested', async () => {
  const run = await opened();
  const watch = new MaatstafInvariantWatch();
  watch.run = broken(run);
  document.body.append(watch);
  await watch.updateComplete;
  watch.run = run;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await expect.element(alert).not.toBeInTheDocument();
});
