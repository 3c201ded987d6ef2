import type { WhatItTakesSoFar } from '@maatstaf/core/sensitivity';
import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafWhatItTakes } from './what-it-takes.ts';

const weight = { level: 'principle', id: 'ownership' } as const;
const needed: WhatItTakesSoFar = {
  proposal: 'p-garden',
  weights: [{ weight, share: 0.5, enough: 0.38, from: 0.1, to: 0.385, awardedCents: 300_000 }],
  budget: {
    budgetCents: 2_500_000,
    extraCents: 500_000,
    extraInPoolCents: 300_000,
    awardedCents: 300_000,
    inEuros: null,
    isLeast: false,
  },
  request: {
    requestedCents: 200_000,
    lessCents: 100_000,
    awardedCents: 200_000,
    inEuros: null,
    isHighest: true,
  },
};

async function mounted(state: WhatItTakesSoFar | null | undefined, halted?: 'stopped' | 'failed') {
  const { run } = await tinyRuns();
  const element = await mount(new MaatstafWhatItTakes(), { run, needed: state, halted });
  const tried: unknown[] = [];
  element.addEventListener('weight-change', ({ detail }) => tried.push(detail));
  element.addEventListener('budget-change', ({ detail }) => tried.push(detail));
  for (const name of ['needed-stop', 'needed-retry'] as const) {
    element.addEventListener(name, ({ type }) => tried.push(type));
  }
  return tried;
}

it('says each step with what it brings, and whether less might do', async () => {
  await mounted(needed);
  await expect
    .element(page.getByText(/Eigenaarschap op 38\s% \(nu 50\s%\)\. Dan krijgt het €\s3\.000\./u))
    .toBeVisible();
  await expect.element(page.getByText(/Misschien is minder ook genoeg/u)).toBeVisible();
  await expect.element(page.getByText(/€\s1\.000 minder, dus €\s2\.000\./u)).toBeVisible();
  await expect.element(page.getByText(/wat meer zijn/u)).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
});

it('asks in whole euros where those do it too, and says what is just enough', async () => {
  const tried = await mounted({
    ...needed,
    budget: {
      budgetCents: 2_499_999,
      extraCents: 499_999,
      extraInPoolCents: 299_999,
      awardedCents: 300_000,
      inEuros: {
        budgetCents: 2_500_000,
        extraCents: 500_000,
        extraInPoolCents: 300_000,
        awardedCents: 300_000,
      },
      isLeast: true,
    },
    request: {
      requestedCents: 200_099,
      lessCents: 99_901,
      awardedCents: 200_099,
      inEuros: { requestedCents: 200_000, lessCents: 100_000, awardedCents: 200_000 },
      isHighest: true,
    },
  });
  await expect
    .element(
      page.getByText(/€\s5\.000 erbij, samen €\s25\.000\.[^]*Precies genoeg is €\s24\.999,99/u),
    )
    .toBeVisible();
  await expect
    .element(page.getByText(/€\s1\.000 minder, dus €\s2\.000\.[^]*Precies past €\s2\.000,99\./u))
    .toBeVisible();
  await page.getByRole('button', { name: /erbij, samen/u }).click();
  expect(tried).toEqual([{ budgetCents: 2_500_000 }]);
});

it('lets a person try a weight and a budget', async () => {
  const tried = await mounted(needed);
  await page.getByRole('button', { name: /Eigenaarschap op 38/u }).click();
  await page.getByRole('button', { name: /erbij, samen/u }).click();
  expect(tried).toEqual([{ ...weight, share: 0.38 }, { budgetCents: 2_500_000 }]);
});

it('says what was not found', async () => {
  await mounted({ proposal: 'p-garden', weights: [], budget: null, request: null });
  await expect.element(page.getByText('Geen enkel gewicht kan dit alleen.')).toBeVisible();
  await expect.element(page.getByText(/geen hoger budget gevonden/u)).toBeVisible();
  await expect.element(page.getByText(/geen lager bedrag gevonden/u)).toBeVisible();
  expect(page.getByRole('button').elements()).toEqual([]);
});

it('shows what is known while the rest is looked for, how far that is, and lets a person call it off', async () => {
  const tried = await mounted({
    ...needed,
    weights: [],
    request: undefined,
    looked: { at: 3, of: 16 },
  });
  await expect.element(page.getByText(/erbij, samen/u).first()).toBeVisible();
  await expect.element(page.getByText('3 van 16 gewichten bekeken.')).toBeVisible();
  await expect.element(page.getByText(/Nog geen gewicht gevonden/u)).toBeVisible();
  await expect
    .element(page.getByRole('progressbar', { name: 'Hoever het zoeken is' }))
    .toHaveAttribute('value', '3');
  await page.getByRole('button', { name: 'Stoppen' }).click();
  expect(tried).toEqual(['needed-stop']);
  expect(await axeViolations()).toEqual([]);
});

it('says that it was stopped or failed, with what is known, and looks again when asked', async () => {
  for (const [halted, said] of [
    ['stopped', 'U hebt het zoeken gestopt.'],
    ['failed', 'Dit kon niet worden uitgerekend.'],
  ] as const) {
    const tried = await mounted(
      { ...needed, request: undefined, looked: { at: 3, of: 16 } },
      halted,
    );
    await expect.element(page.getByRole('status')).toHaveTextContent(said);
    await expect.element(page.getByText('Dit is niet uitgezocht.')).toBeVisible();
    await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Opnieuw zoeken' }).click();
    expect(tried).toEqual(['needed-retry']);
  }
  expect(await axeViolations()).toEqual([]);
});

it('says that it is being worked out, and that nothing of the kind helps', async () => {
  await mounted(undefined);
  await expect.element(page.getByRole('status')).toMatchTextContent('uitgerekend');
  await mounted(null);
  await expect.element(page.getByText(/helpt dit voorstel niet/u)).toBeVisible();
});
