import type { GuardrailPassed } from '@maatstaf/core/guardrails';
import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyLimits } from '../../fixture/tiny-limits.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafGuardrails } from './guardrails.ts';

async function mounted(
  passed: readonly GuardrailPassed[] | undefined,
  more: Partial<MaatstafGuardrails> = {},
) {
  const { run } = await tinyRuns();
  return mount(new MaatstafGuardrails(), { run, passed, watched: 5, ...more });
}

const status = page.getByRole('status');

it('says in a status what is passed, with a word and a sign beside the colour', async () => {
  await mounted([
    { kind: 'less-to-needy', before: -0.5, after: -0.12 },
    { kind: 'needy-area-loses-all', neighbourhoods: ['N1'] },
    { kind: 'invariant-broken', invariants: ['within-budget'] },
  ]);
  await expect.element(status).toMatchTextContent('Let op');
  await expect.element(status).toMatchTextContent('De concentratie-index is −0,12, en was −0,5.');
  await expect
    .element(status)
    .toMatchTextContent('Noord hoort bij de kwetsbaarste buurten en krijgt nu niets meer.');
  expect(page.getByRole('listitem').elements()).toHaveLength(3);
  expect(await axeViolations()).toEqual([]);
});

it('tells in a good sentence which limit is no longer met, whatever its group is called', async () => {
  const { run } = await tinyRuns({}, tinyLimits);
  const element = await mounted(
    [{ kind: 'floor-missed', limits: [{ limit: 'base', group: 'N1' }] }],
    { run },
  );
  await expect
    .element(status)
    .toMatchTextContent(
      'De grens ‘Basis voor elke buurt’ wordt niet meer gehaald. Het gaat om: Noord.',
    );
  element.language = 'en';
  await expect
    .element(status)
    .toMatchTextContent('The limit ‘Base for every area’ is no longer met. It concerns: Noord.');
});

it('counts names beyond the fourth', async () => {
  await mounted([{ kind: 'needy-area-loses-all', neighbourhoods: ['N1', 'N2', 'N3', 'N4', 'N5'] }]);
  await expect.element(status).toMatchTextContent('Noord, Zuid, Eiland, N4 en nog 1 horen bij');
});

it('says so where nothing is passed, and nothing before anybody looked', async () => {
  const element = await mounted(undefined);
  expect(status.element().textContent?.trim()).toBe('');
  element.passed = [];
  await expect
    .element(status)
    .toMatchTextContent('Geen van de 5 bewaakte grenzen is overschreden.');
});

it('says that what is watched is a setting, in English as well', async () => {
  await mounted([], { language: 'en' });
  await expect.element(page.getByText(/It is not in the policy/u)).toBeVisible();
});
