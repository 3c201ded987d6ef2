import { invariantsOf } from '@maatstaf/core/invariants';
import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafBrokenInvariants } from './broken-invariants.ts';

/** A run with an award changed by hand to what no division would give. */
async function brokenRun() {
  const { run } = await tinyRuns();
  const awards = run.allocation.awards.map((award) =>
    award.proposal === 'p-snack' ? { ...award, awardedCents: 100 } : award,
  );
  return { ...run, allocation: { ...run.allocation, awards } };
}

const alert = page.getByRole('alert');

it('says as an alert what is not true of the outcome, and whom it concerns', async () => {
  const run = await brokenRun();
  const element = await mount(new MaatstafBrokenInvariants(), {
    run,
    invariants: invariantsOf(run),
  });
  await expect
    .element(alert)
    .toMatchTextContent(/Wie niet voldoet of onvolledig is, kreeg niets\..*bij: Snackbar\./u);
  const asked: string[] = [];
  element.addEventListener('invariants-open', ({ type }) => asked.push(type));
  await page.getByRole('button', { name: 'Bekijk wat altijd moet gelden' }).click();
  expect(asked).toEqual(['invariants-open']);
  expect(await axeViolations()).toEqual([]);
});

it('counts names beyond the fourth', async () => {
  const { run } = await tinyRuns();
  const witnesses = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6'];
  await mount(new MaatstafBrokenInvariants(), {
    run,
    invariants: [{ id: 'within-budget', holds: false, witnesses }],
  });
  await expect
    .element(alert)
    .toMatchTextContent(/^⚠ Eén ding.*mis bij: Noord, Zuid, Eiland, N4 en nog 2\./u);
});

it('draws nothing where all that must be true is true', async () => {
  const { run } = await tinyRuns();
  const element = await mount(new MaatstafBrokenInvariants(), {
    run,
    invariants: invariantsOf(run),
  });
  expect(element.renderRoot.textContent?.trim()).toBe('');
});
