import type { Rule } from '@maatstaf/core';
import { explain } from '@maatstaf/core/explain';
import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { unevenHall } from '../../fixture/tiny-shares.ts';
import { MaatstafExplanation } from './explanation.ts';

async function mounted(proposal: string) {
  const { run } = await tinyRuns();
  const element = await mount(new MaatstafExplanation(), {
    run,
    explanation: explain(run, proposal, 'nl'),
  });
  return { element, run };
}

it('quotes the sentence of policy in its own language, with its number and authority', async () => {
  const { element } = await mounted('p-garden');
  const quote = element.renderRoot.querySelector('blockquote');
  expect(quote?.textContent).toBe('Bewoners beslissen zelf over hun plek.');
  expect(quote?.lang).toBe('nl');
  await expect
    .element(page.getByText(/1-1 · Kader · vastgesteld door de raad/u).first())
    .toBeVisible();
});

it('says of a rule that the scenario changed that it is no policy, and keeps the sentence of the policy’s own', async () => {
  const plain = await tinyRuns();
  const rule = plain.run.pack.rules.find(
    ({ event }) => event.type === 'score' && event.params.source !== 'configuration',
  );
  if (rule === undefined) throw new Error('No rule cites the policy.');
  const { event } = rule;
  const own = {
    ...rule,
    event: { ...event, params: { ...event.params, source: 'configuration' } },
  } as Rule;
  const { run } = await tinyRuns({ rules: [own] });
  await mount(new MaatstafExplanation(), { run, explanation: explain(run, 'p-garden', 'nl') });
  await expect
    .element(page.getByText('Gewijzigd in dit scenario: dit is geen vastgesteld beleid.').first())
    .toBeInTheDocument();
  await expect
    .element(page.getByText('De regel in het beleid rust op:').first())
    .toBeInTheDocument();
});

it('adds up the contributions to the score that the list shows', async () => {
  const { run } = await mounted('p-garden');
  const score = run.scores.proposals.find(({ proposal }) => proposal === 'p-garden');
  const table = page.getByRole('table', { name: 'Waar de score uit bestaat' });
  const shown = new Intl.NumberFormat('nl', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  await expect
    .element(table.getByRole('row').last())
    .toMatchTextContent(`Score ${shown.format(score?.score ?? NaN)}`);
});

it('gives each rule one line, with the points of each neighbourhood inside', async () => {
  await mounted('p-hall');
  const table = page.getByRole('table', { name: 'Waar de score uit bestaat' });
  const need = table.getByRole('row', { name: /^Kwetsbare buurt/u });
  await expect.element(need).toMatchTextContent(/Noord 90,0 · Zuid 20,0\s+20,0 – 90,0\s+\+/u);
  await expect.element(page.getByText(/Voor Noord \(50.%\) en Zuid \(50.%\)/u)).toBeVisible();
});

it('tells the share of a neighbourhood with its decimals', async () => {
  const { run } = await tinyRuns(unevenHall());
  await mount(new MaatstafExplanation(), { run, explanation: explain(run, 'p-hall', 'nl') });
  await expect.element(page.getByText(/Voor Noord \(12,5\s%\) en Zuid \(87,5\s%\)/u)).toBeVisible();
});

it('gives the amount and what the score is made of before what else a person must look at', async () => {
  const { element } = await mounted('p-mystery');
  const titles = [...element.renderRoot.querySelectorAll('h3')].map(
    ({ textContent }) => textContent,
  );
  const places = ['Bedrag', 'Waar de score uit bestaat', 'Nog onbekend', 'Regels die open blijven'];
  expect(titles.filter((title) => places.includes(title))).toEqual(places);
});

it('says in one box, right below the outcome, what is said beside every amount', async () => {
  const { element } = await mounted('p-garden');
  const notices = [...element.renderRoot.querySelectorAll('.notice')];
  expect(notices[0]?.textContent).toMatch(/^De bedragen zijn voorbeelden\./u);
  expect(notices.length).toBeGreaterThan(1);
  for (const [at, notice] of notices.entries()) {
    const { top, width } = notice.getBoundingClientRect();
    const above = notices[at - 1]?.getBoundingClientRect();
    expect(above === undefined ? top : above.bottom).toBe(top);
    expect(above?.width ?? width).toBe(width);
  }
  const headline = element.renderRoot.querySelector('.headline');
  expect(headline?.nextElementSibling?.contains(notices[0] ?? null)).toBe(true);
});

it('says which limit held the amount down', async () => {
  await mounted('p-hall');
  await expect.element(page.getByText(/Begrensd door: Ten hoogste de helft/u)).toBeVisible();
});

it('says what is unknown and which rules it leaves open', async () => {
  await mounted('p-mystery');
  await expect.element(page.getByRole('heading', { name: 'Nog onbekend' })).toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: 'Regels die open blijven' }))
    .toBeVisible();
});

it('moves the focus to its title', async () => {
  const { element } = await mounted('p-cafe');
  element.focus();
  expect(element.shadowRoot?.activeElement?.textContent).toBe('Praatcafé');
});

it('has nothing that axe objects to', async () => {
  await mounted('p-hall');
  await page.getByText(/regels? die niet gold/u).click();
  expect(await axeViolations()).toEqual([]);
});

it('offers what would fund it and what a sentence decides where that can be worked out, and asks when it is opened', async () => {
  const { run } = await tinyRuns();
  const asked: unknown[] = [];
  const element = await mount(new MaatstafExplanation(), {
    run,
    explanation: explain(run, 'p-garden', 'nl'),
    whatItTakes: undefined,
    withoutStatements: new Map(),
  });
  element.addEventListener('what-it-takes', ({ detail }) => asked.push(detail));
  element.addEventListener('without-statement', ({ detail }) => asked.push(detail));
  await page.getByText('Wat is er nodig om dit wel te betalen?').click();
  await page
    .getByText(/Wat verandert er zonder deze zin/u)
    .first()
    .click();
  await expect.poll(() => asked).toEqual([{ proposal: 'p-garden' }, { statement: '1-1' }]);
  element.withoutStatements = new Map([
    [
      '1-1',
      {
        statement: '1-1',
        rules: ['a/b', 'a/c'],
        limits: [],
        sharedWithOthers: [],
        enter: [],
        leave: ['p-garden'],
        spentDeltaCents: -1,
        awards: [{ proposal: 'p-garden', fromCents: 1, toCents: 0 }],
        movedCents: 0,
      },
    ],
  ]);
  await expect
    .element(
      page.getByText(/Zonder deze zin gelden 2 regels niet\. ‘Buurttuin’ valt af\./u).first(),
    )
    .toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

it('says that a sentence could not be left out, with a way to try again that keeps the focus', async () => {
  const { run } = await tinyRuns();
  const asked: unknown[] = [];
  const element = await mount(new MaatstafExplanation(), {
    run,
    explanation: explain(run, 'p-garden', 'nl'),
    withoutStatements: new Map([['1-1', 'failed']]),
  });
  element.addEventListener('without-statement', ({ detail }) => asked.push(detail));
  await page
    .getByText(/Wat verandert er zonder deze zin/u)
    .first()
    .click();
  await expect.element(page.getByText('Dit kon niet worden uitgerekend.').first()).toBeVisible();
  expect(asked).toEqual([]);
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Probeer het nog eens' }).first().click();
  expect(asked).toEqual([{ statement: '1-1' }]);
  expect(element.renderRoot.querySelector(':focus')?.localName).toBe('summary');
});

it('offers neither where nobody can work it out', async () => {
  await mounted('p-garden');
  await expect.element(page.getByText(/zonder deze zin/u)).not.toBeInTheDocument();
  await expect.element(page.getByText(/Wat is er nodig/u)).not.toBeInTheDocument();
});
