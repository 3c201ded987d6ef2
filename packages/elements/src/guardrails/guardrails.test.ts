import { guardrailKinds, type Guardrails } from '@maatstaf/core/guardrails';
import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyLimits } from '../../fixture/tiny-limits.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafGuardrails } from './guardrails.ts';

const nothingFound: Guardrails = { passed: [], untold: [], kept: [], absent: [] };

async function mounted(
  guardrails: Partial<Guardrails> | undefined,
  more: Partial<MaatstafGuardrails> = {},
) {
  const { run } = await tinyRuns();
  return mount(new MaatstafGuardrails(), {
    run,
    guardrails: guardrails && { ...nothingFound, ...guardrails },
    ...more,
  });
}

const status = page.getByRole('status');

it('says in a status what is passed, with a word and a sign beside the colour', async () => {
  await mounted({
    passed: [
      { kind: 'less-to-needy', before: -0.5, after: -0.12 },
      { kind: 'needy-area-loses-all', neighbourhoods: ['N1'] },
      { kind: 'invariant-broken', invariants: ['within-budget'] },
    ],
  });
  await expect.element(status).toMatchTextContent('Let op');
  await expect.element(status).toMatchTextContent('De concentratie-index is −0,12, en was −0,50.');
  await expect
    .element(status)
    .toMatchTextContent('Noord hoort bij de kwetsbaarste buurten en krijgt nu niets meer.');
  expect(page.getByRole('listitem').elements()).toHaveLength(3);
  expect(await axeViolations()).toEqual([]);
});

it('tells in a good sentence which limit is no longer met, whatever its group is called', async () => {
  const { run } = await tinyRuns({}, tinyLimits);
  const element = await mounted(
    { passed: [{ kind: 'floor-missed', limits: [{ limit: 'base', group: 'N1' }] }] },
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
  await mounted({
    passed: [{ kind: 'needy-area-loses-all', neighbourhoods: ['N1', 'N2', 'N3', 'N4', 'N5'] }],
  });
  await expect.element(status).toMatchTextContent('Noord, Zuid, Eiland, N4 en nog 1 horen bij');
});

it('says so where nothing is passed, and nothing before anybody looked', async () => {
  const element = await mounted(undefined);
  expect(status.element().textContent?.trim()).toBe('');
  element.guardrails = { ...nothingFound, kept: guardrailKinds.slice(0, 5) };
  await expect
    .element(status)
    .toMatchTextContent('Geen van de 5 bewaakte grenzen is overschreden.');
});

it('says that what is watched is a setting, in English as well', async () => {
  await mounted({ kept: ['nothing-awarded'] }, { language: 'en' });
  await expect.element(page.getByText(/It is not in the policy/u)).toBeVisible();
});

it.each([
  ['nl', 'Niemand krijgt geld. In het uitgangspunt wordt er wel geld toegekend.'],
  ['en', 'Nobody gets any money. In the baseline money is awarded.'],
] as const)('says plainly in %s that nothing is awarded', async (language, said) => {
  await mounted({ passed: [{ kind: 'nothing-awarded' }] }, { language });
  await expect.element(status).toMatchTextContent(said);
});

it.each([
  [
    'nl',
    [
      'Eén bewaakte grens is niet overschreden. Van de rest is dat niet zeker.',
      'Niet te zeggen:',
      'Nu gaat er geen geld naar buurten waarvan wij de kwetsbaarheid kennen.',
      'Eiland krijgt nu niets meer. Het is niet bekend hoe kwetsbaar die buurt is.',
      'De grens ‘Basis voor elke buurt’ hangt af van het budget. Nu komt die uit op € 0, dus er is niets te meten. Het gaat om: Noord en Zuid.',
      'Wordt de grens ‘Overal een plek’ nog gehaald?',
    ],
  ],
  [
    'en',
    [
      'One mark that is watched is not passed. Of the rest it is not certain.',
      'Cannot be said:',
      'No money goes to neighbourhoods of known need now.',
      'Eiland now gets nothing. Its need is unknown.',
      'The limit ‘Base for every area’ depends on the budget. It comes to €0 now, so there is nothing to measure. It concerns: Noord and Zuid.',
      'Is the limit ‘A place everywhere’ still met?',
    ],
  ],
] as const)('does not call kept what cannot be said, in %s', async (language, sentences) => {
  const { run } = await tinyRuns({}, tinyLimits);
  const ofBase = (group: string) => ({ limit: 'base', group });
  const kind = 'floor-missed';
  await mounted(
    {
      untold: [
        { kind: 'less-to-needy', why: 'nothing-now' },
        { kind: 'needy-area-loses-all', why: 'need-unknown', neighbourhoods: ['N3'] },
        { kind, why: 'part-of-nothing', limits: [ofBase('N1'), ofBase('N2')] },
        { kind, why: 'existing-unknown', limits: [{ limit: 'everywhere', group: 'N1' }] },
      ],
      kept: ['nothing-awarded'],
    },
    { run, language },
  );
  for (const sentence of sentences) {
    await expect.element(status).toMatchTextContent(sentence);
  }
  expect(await axeViolations()).toEqual([]);
});

it('counts no mark that there is nothing of in a policy, and says which', async () => {
  await mounted({
    kept: ['nothing-awarded'],
    absent: ['less-to-needy', 'needy-area-loses-all', 'floor-missed', 'duty-broken'],
  });
  await expect.element(status).toMatchTextContent('De bewaakte grens is niet overschreden.');
  await expect
    .element(status)
    .toMatchTextContent(
      'Dit bewaken wij hier niet, want het beleid heeft het niet of het staat uit: een maat voor kwetsbaarheid, een grens die een groep iets toezegt en een afspraak over bedragen.',
    );
});

it('says nothing of marks that are kept where there is none to keep', async () => {
  await mounted({ absent: ['less-to-needy', 'needy-area-loses-all', 'floor-missed'] });
  await expect.element(status).toMatchTextContent(/^\s*Dit bewaken wij hier niet/u);
});

it.each([
  ['nl', 'Een bedrag of deel is onbekend bij Kas.'],
  ['en', 'An amount or share is unknown for Kas.'],
] as const)('says in %s that an amount or a share of a duty is unknown', async (language, said) => {
  await mounted(
    {
      untold: [
        {
          kind: 'duty-broken',
          why: 'amount-unknown',
          duties: [{ duty: 'part', proposals: ['Kas'] }],
        },
      ],
    },
    { language },
  );
  await expect.element(status).toMatchTextContent(said);
});
