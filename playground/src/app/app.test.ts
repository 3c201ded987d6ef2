import axe from 'axe-core';
import { compiled, type Evaluator, type Language } from '@maatstaf/core';
import { messages } from '@maatstaf/elements';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import '../tokens.css';
import '../page.css';
import { MaatstafApp } from './app.ts';

beforeEach(async () => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
  await page.viewport(1280, 900);
});

async function opened(packId: string, language: Language) {
  const calls = { count: 0 };
  const evaluator: Evaluator = {
    name: 'counting',
    evaluate: (rules, facts) => {
      calls.count += 1;
      return compiled.evaluate(rules, facts);
    },
  };
  const app = new MaatstafApp();
  Object.assign(app, { packId, language, evaluator });
  document.body.append(app);
  await expect.poll(() => app.renderRoot.querySelector('maatstaf-summary-cards')).not.toBeNull();
  await expect.poll(() => waitingIn(app.renderRoot)).not.toContain('maatstaf-award-table');
  return { app, calls };
}

/** The ranked list, from the inside. */
function rankedList(app: MaatstafApp): ShadowRoot {
  const view = app.renderRoot.querySelector('maatstaf-division-view');
  const root = view?.renderRoot.querySelector('maatstaf-award-table')?.shadowRoot;
  if (root === null || root === undefined) throw new Error('There is no ranked list.');
  return root;
}

/** What comes with what keeps work, or the page itself, which these tests do without. */
const without: ReadonlySet<string> = new Set(['maatstaf-save-as', 'maatstaf-offline-note']);

/** What is below a root that has not been drawn yet. */
const waitingIn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.ariaBusy === 'true') return [element.localName];
    if (!element.localName.includes('-') || without.has(element.localName)) return [];
    const inside = element.shadowRoot;
    if (inside === null) return [element.localName];
    return waitingIn(inside);
  });

/** The notices about example amounts below a root that can be seen. */
const visibleNotices = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('.illustrative') && element.checkVisibility()
      ? [element.textContent.trim()]
      : []),
    ...(element.shadowRoot === null ? [] : visibleNotices(element.shadowRoot)),
  ]);

/** What the ranked list says, as one text: ranks, outcomes and amounts included. */
const list = (app: MaatstafApp): string =>
  (rankedList(app).textContent ?? '').replaceAll(/\s+/gu, ' ');

/** The line that says what every step did; guardrails have one of their own below it. */
const status = page.getByRole('status').first();

/**
 * What axe objects to within `part` of the app. One pool stands for the others, which are made of the
 * same rows: axe takes its time per cell.
 */
async function violations(app: MaatstafApp, part: string): Promise<readonly string[]> {
  // A pool that is off the screen has no layout, and so nothing to judge: make room.
  await page.viewport(1280, 6_000);
  const pools = app.renderRoot
    .querySelector('maatstaf-division-view')
    ?.renderRoot.querySelector('maatstaf-award-table')?.shadowRoot;
  const cells = [...(pools?.querySelectorAll('.pool:first-of-type td') ?? [])];
  await expect
    .poll(() => cells.every((cell) => cell.checkVisibility({ contentVisibilityAuto: true })))
    .toBe(true);
  // The panel slides in; half way, its colours are not what they come to be.
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const found = await axe.run(
    {
      include: [{ fromShadowDom: ['maatstaf-app', part] }],
      exclude: [
        {
          fromShadowDom: [
            'maatstaf-app',
            'maatstaf-division-view',
            'maatstaf-award-table',
            '.pool + .pool',
          ],
        },
      ],
    },
    { runOnly: { type: 'tag', values } },
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Draws a slider along a number of percents, as a hand does: many small moves at once. */
function drag(slider: HTMLInputElement, percents: readonly number[]): void {
  slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  for (const percent of percents) {
    slider.value = String(percent);
    slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  slider.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
}

function weightSlider(name: string): HTMLInputElement {
  const slider = page.getByRole('slider', { name, exact: true }).element();
  if (!(slider instanceof HTMLInputElement)) throw new Error(`The weight ${name} has no slider.`);
  return slider;
}

describe.each([
  { packId: 'maastricht-2025', language: 'nl', principle: 'Eigenaarschap', share: /op 50.%/u },
  { packId: 'greenford-2026', language: 'en', principle: 'Stewardship', share: /at 50%/u },
] as const)('$packId', ({ packId, language, principle, share }) => {
  it('moves a weight to 50 % by keyboard: the list changes, it is said, and undo restores it exactly', async () => {
    const { app, calls } = await opened(packId, language);
    const before = list(app);
    const slider = weightSlider(principle);
    slider.focus();
    await userEvent.keyboard(`{ArrowRight>${50 - slider.valueAsNumber}/}`);
    await expect
      .element(slider)
      .toHaveAttribute('aria-valuetext', language === 'nl' ? '50\u00a0%' : '50%');
    await expect.element(status).toMatchTextContent(share);
    await expect.poll(() => list(app)).not.toBe(before);
    expect(calls.count).toBe(1);

    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => list(app)).toBe(before);
    expect(calls.count).toBe(1);
  });

  it('makes one step of one drag', async () => {
    const { app } = await opened(packId, language);
    const undo = page.getByRole('button', { name: /^(Ongedaan maken|Undo)/u });
    const before = list(app);
    drag(weightSlider(principle), [40, 41, 43, 46, 50]);
    await expect.poll(() => list(app)).not.toBe(before);
    await undo.click();
    await expect.poll(() => list(app)).toBe(before);
    await expect.element(undo).toHaveAttribute('aria-disabled', 'true');
  });

  it('says beside all amounts, in every view and panel, that they are illustrative', async () => {
    const { app } = await opened(packId, language);
    const notice = messages(language).illustrative;
    const seen = new Set<string>();
    // Worked out in idle moments, so that it may not be there yet; where it is, it is looked at.
    const later = 'maatstaf-tipping-points';
    const look = (root: ParentNode = app.renderRoot) => {
      for (const element of root.querySelectorAll('*')) {
        const inside = element.shadowRoot;
        if (inside === null) continue;
        look(inside);
        const text = inside.textContent;
        if (!/€.?\d/u.test(text)) continue;
        seen.add(element.localName);
        expect(text, element.localName).toContain(notice);
      }
    };
    const drawn = async () => {
      const busy = () => waitingIn(app.renderRoot);
      await expect.poll(busy, { timeout: 20_000 }).toEqual([]);
      look();
      const main = app.renderRoot.querySelector('main');
      const notices = main === null ? [] : visibleNotices(main);
      expect(notices, 'once in a view').toEqual([notice]);
    };
    drag(weightSlider(principle), [90]);
    await page
      .getByRole('button', { name: /^(Waarom|Why)\? /u })
      .first()
      .click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await drawn();
    await userEvent.keyboard('{Escape}');
    for (const view of page.getByRole('navigation').getByRole('button').elements()) {
      if (!(view instanceof HTMLElement)) continue;
      view.click();
      await drawn();
      for (const part of page.getByRole('radio').elements()) {
        if (!(part instanceof HTMLInputElement) || part.name !== 'part') continue;
        part.click();
        await drawn();
      }
    }
    expect([...seen].filter((name) => name !== later).toSorted()).toEqual([
      'maatstaf-award-table',
      'maatstaf-changes',
      'maatstaf-comparison',
      'maatstaf-decision-log',
      'maatstaf-explanation',
      // Euros per inhabitant, which take counts of inhabitants.
      ...(packId === 'greenford-2026' ? ['maatstaf-fairness-panel'] : []),
      'maatstaf-limits',
      // The map shows need first, where the policy knows it.
      ...(packId === 'greenford-2026' ? ['maatstaf-neighbourhood-map'] : []),
      'maatstaf-neighbourhood-table',
      'maatstaf-priority-list',
      'maatstaf-rule-list',
      'maatstaf-settings',
      'maatstaf-summary-cards',
    ]);
  });

  it(
    'has nothing that axe objects to, also in the reasons of a proposal',
    { timeout: 120_000 },
    async () => {
      const { app } = await opened(packId, language);
      expect(await violations(app, 'header')).toEqual([]);
      expect(await violations(app, 'main')).toEqual([]);
      await page
        .getByRole('button', { name: /^(Waarom|Why)\? /u })
        .first()
        .click();
      await expect.element(page.getByRole('dialog')).toBeVisible();
      expect(await violations(app, 'dialog')).toEqual([]);
    },
  );

  it('fits a screen of 320 pixels without scrolling sideways', async () => {
    await page.viewport(320, 700);
    const { app } = await opened(packId, language);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.getByText(/^(Gewichten en budget|Weights and budget)$/u).click();
    await expect.poll(() => app.renderRoot.querySelector('maatstaf-weights')).not.toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

it('shows the outcome first where there is no room beside it, and the controls when they are asked for', async () => {
  await page.viewport(320, 700);
  const { app } = await opened('maastricht-2025', 'nl');
  const weights = () => app.renderRoot.querySelector('maatstaf-weights');
  const isSeen = () => weights()?.checkVisibility({ contentVisibilityAuto: true }) ?? false;
  const fold = page.getByText('Gewichten en budget', { exact: true });
  const outcome = page.getByRole('heading', { name: /^Het uitgangspunt van/u });
  expect(isSeen()).toBe(false);
  expect(outcome.element().getBoundingClientRect().top).toBeLessThan(420);
  expect(weights()).toBeNull();
  await fold.click();
  await expect.poll(isSeen).toBe(true);
  await page.viewport(1280, 900);
  await expect.element(fold).not.toBeVisible();
  expect(isSeen()).toBe(true);
  await page.viewport(320, 700);
  await expect.poll(isSeen).toBe(false);
});

it('has its top on one line from 1280 pixels on', async () => {
  await opened('maastricht-2025', 'nl');
  const tops = [page.getByLabelText('Beleid'), page.getByLabelText('Taal')].map((choice) =>
    Math.round(choice.element().getBoundingClientRect().top),
  );
  expect(new Set(tops).size).toBe(1);
});

it('quotes the sentence of policy behind an award, and Escape returns to where one was', async () => {
  const { app } = await opened('maastricht-2025', 'en');
  const why = page
    .getByRole('button', { name: /^Why\? /u })
    .first()
    .element();
  if (!(why instanceof HTMLElement)) throw new Error('There is nothing to ask about.');
  why.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expect.element(page.getByRole('blockquote').first()).toBeVisible();
  const explanation = app.renderRoot
    .querySelector('maatstaf-why-panel')
    ?.renderRoot.querySelector('maatstaf-explanation');
  const quotes = [...(explanation?.renderRoot.querySelectorAll('blockquote') ?? [])];
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.every((quote) => quote.lang === 'nl' && quote.textContent !== '')).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(rankedList(app).activeElement).toBe(why);
});

it('keeps what the list is filtered by while other views are looked at', async () => {
  const { app } = await opened('greenford-2026', 'en');
  const rows = () => rankedList(app).querySelectorAll('tbody tr').length;
  const all = rows();
  await page.getByRole('button', { name: 'Search and filter' }).click();
  await page.getByRole('searchbox').fill('garden');
  await expect.poll(rows).toBeLessThan(all);
  const left = rows();
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await expect.element(page.getByRole('searchbox')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Division', exact: true }).click();
  await expect.element(page.getByRole('searchbox')).toHaveValue('garden');
  await expect.poll(rows).toBe(left);
});

describe('an outcome that breaks what must always be true', () => {
  /** Gives a proposal that may get nothing a cent of its own. */
  async function broken() {
    const { app } = await opened('greenford-2026', 'en');
    const { session } = app;
    if (session === undefined) throw new Error('There is no outcome.');
    const { run } = session;
    const refused = run.allocation.awards.find(({ status }) => status === 'refused-ineligible');
    if (refused === undefined) throw new Error('Nobody is refused for not being eligible.');
    const awards = run.allocation.awards.map((award) =>
      award === refused ? { ...award, awardedCents: 1 } : award,
    );
    app.session = { ...session, run: { ...run, allocation: { ...run.allocation, awards } } };
    return { app, proposal: refused.proposal };
  }
  const alert = page.getByRole('alert').filter({ hasText: 'must always be true' });

  it('is told above the list, with a way to what must be true, which stands first there', async () => {
    const { app } = await broken();
    await expect
      .element(alert)
      .toMatchTextContent(/Nothing went to the ineligible or incomplete\./u);
    await alert.getByRole('button', { name: 'See what must always be true' }).click();
    await expect
      .element(page.getByRole('heading', { name: 'What must always be true' }))
      .toBeVisible();
    expect(app.renderRoot.querySelector('#results')?.matches(':focus')).toBe(true);
    await expect
      .element(page.getByRole('listitem').filter({ hasText: 'Does not hold' }).first())
      .toBeVisible();
  });

  it('is told above the reasons of a proposal', async () => {
    await broken();
    await page
      .getByRole('button', { name: /^Why\? /u })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog.getByRole('alert')).toMatchTextContent(/must always be true/u);
    await dialog.getByRole('button', { name: 'See what must always be true' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect
      .element(page.getByRole('listitem').filter({ hasText: 'Does not hold' }).first())
      .toBeVisible();
  });
});

it('departs from the ranking only with a written reason, and keeps that reason in the list of changes', async () => {
  await opened('greenford-2026', 'en');
  await page
    .getByRole('button', { name: /^Why\? /u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Depart from the ranking' }).click();
  const title = page.getByRole('group').filter({ hasText: 'Depart from the ranking' });
  await expect.element(title).toHaveAttribute('open');
  await page.getByRole('radio', { name: 'Refuse it anyway' }).click();
  await page.getByRole('button', { name: 'Depart', exact: true }).click();
  await expect.element(page.getByText(/Write a reason/u)).toBeVisible();
  await page.getByRole('textbox', { name: 'Reason' }).fill('The site was sold.');
  await page.getByRole('button', { name: 'Depart', exact: true }).click();
  await expect.element(page.getByText(/In force: Refuse it anyway/u)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('radio', { name: 'All differences' }).click();
  await expect.element(page.getByText(/A person refuses .*The site was sold\./u)).toBeVisible();
});

it('divides another budget, and says what comes of it', async () => {
  const { app, calls } = await opened('maastricht-2025', 'nl');
  const before = list(app);
  await page.getByRole('textbox', { name: 'Budget in euro' }).fill('600.000');
  await userEvent.keyboard('{Tab}');
  await expect
    .element(status)
    .toMatchTextContent(/Budget €.600\.000: .*vallen af .*tegenover het uitgangspunt\b.*\./u);
  await expect.poll(() => list(app)).not.toBe(before);
  await page.getByRole('button', { name: /^Ongedaan maken/u }).click();
  await expect
    .element(status)
    .toMatchTextContent(/Ongedaan gemaakt \(.*\): u bent terug bij het uitgangspunt\./u);
  expect(list(app)).toBe(before);
  await page.getByRole('button', { name: /^Opnieuw/u }).click();
  await expect
    .element(page.getByRole('textbox', { name: 'Budget in euro' }))
    .toHaveValue('600.000');
  expect(calls.count).toBe(1);
});

it('says the same as the headline cards, step after step: both are against the baseline', async () => {
  const { app } = await opened('maastricht-2025', 'nl');
  const cards = () => {
    const root = app.renderRoot.querySelector('maatstaf-summary-cards')?.renderRoot;
    const figures = [...(root?.querySelectorAll('.card') ?? [])].map((card) => [
      card.querySelector('dt')?.textContent ?? '',
      Number(card.querySelector('.figure')?.textContent),
    ]);
    return Object.fromEntries(figures) as Readonly<Record<string, number>>;
  };
  const budget = page.getByRole('textbox', { name: 'Budget in euro' });
  const share = page.getByRole('textbox', { name: /^Eigenaarschap, / });
  for (const percent of ['70', '50', '100']) {
    await share.fill(percent);
    await userEvent.keyboard('{Enter}');
    await expect.element(status).toMatchTextContent(`Eigenaarschap op ${percent}`);
    const { 'Komen erin': entered, 'Vallen af': left } = cards();
    await expect
      .element(status)
      .toMatchTextContent(
        new RegExp(`${entered} voorstel\\S* kom\\S* erin en ${left} val\\S* af tegenover`, 'u'),
      );
  }
  await budget.fill('0');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(status)
    .toMatchTextContent(
      /Budget €.0\. Alles wat u veranderde samen: geen voorstel krijgt nog geld/u,
    );
  await expect.element(status).toMatchTextContent(`${cards()['Vallen af']} voorstellen vallen af`);
});

it('says what was done last in the language that is chosen', async () => {
  const { app } = await opened('maastricht-2025', 'nl');
  await expect.element(status).toMatchTextContent(/uitgangspunt/u);
  app.language = 'en';
  await expect.element(status).toMatchTextContent(/baseline/u);
  app.language = 'nl';
  await page.getByRole('textbox', { name: 'Budget in euro' }).fill('600.000');
  await userEvent.keyboard('{Tab}');
  await expect.element(status).toMatchTextContent(/^Budget €.600\.000: .*vallen af /u);
  app.language = 'en';
  await expect.element(status).toMatchTextContent(/^Budget €600,000: .*fall out /u);
  app.language = 'nl';
  await expect.element(status).toMatchTextContent(/^Budget €.600\.000: .*vallen af /u);
});

it('speaks the language that is chosen, and tells the page so', async () => {
  await opened('maastricht-2025', 'nl');
  await page.getByRole('combobox', { name: 'Taal' }).selectOptions('English');
  await expect.element(page.getByRole('heading', { name: 'Weights' })).toBeVisible();
  await expect.element(page.getByRole('slider', { name: 'Ownership', exact: true })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
});

it('opens another policy from the chooser, with a fresh history', async () => {
  await opened('maastricht-2025', 'en');
  await page.getByRole('textbox', { name: /^Ownership/u }).fill('60');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: /^Undo: Ownership/u })).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Policy' })
    .selectOptions('Cool streets and pocket greens 2026');
  await expect
    .element(page.getByRole('slider', { name: 'Stewardship', exact: true }))
    .toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Undo', exact: true }))
    .toHaveAttribute('aria-disabled', 'true');
});

it('watches over what must be true in every view but the one that shows it', async () => {
  const { app } = await opened('greenford-2026', 'en');
  const isWatched = () => app.renderRoot.querySelector('maatstaf-invariant-watch') !== null;
  expect(isWatched()).toBe(true);
  await page.getByRole('button', { name: 'Neighbourhoods' }).click();
  await expect.poll(() => app.renderRoot.querySelector('maatstaf-summary-cards')).toBeNull();
  expect(isWatched()).toBe(true);
  await page.getByRole('button', { name: 'Fairness' }).click();
  await expect.poll(isWatched).toBe(false);
});

it('shows the neighbourhoods on a map, with all about the one that is chosen', async () => {
  await opened('maastricht-2025', 'nl');
  await page.getByRole('button', { name: 'Buurten' }).click();
  const map = page.getByRole('listbox', { name: /^Schematische kaart van de buurten/u });
  await map.getByRole('option', { name: /^Pottenberg: 41,7/u }).click();
  await page.getByRole('button', { name: 'Alles over Pottenberg' }).click();
  await expect
    .element(page.getByText('Kwetsbaarheidsindex van de Adviesraad: 41,7.'))
    .toBeVisible();
  await page
    .getByRole('button', { name: 'Waarom? Gamemiddagen door jongeren in Pottenberg' })
    .click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
});

it('draws borders of a person’s own, and says what is wrong with a file that has none', async () => {
  await opened('maastricht-2025', 'nl');
  await page.getByRole('button', { name: 'Buurten' }).click();
  await page.getByText('Eigen grenzen van buurten gebruiken').click();
  const input = page.getByLabelText('GeoJSON-bestand');
  const outline = (code: string) => ({
    type: 'Feature',
    properties: { statcode: code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [5.6, 50.8],
          [5.7, 50.8],
          [5.7, 50.9],
          [5.6, 50.8],
        ],
      ],
    },
  });
  const file = (...codes: readonly string[]) =>
    new File(
      [JSON.stringify({ type: 'FeatureCollection', features: codes.map(outline) })],
      'grenzen.geojson',
    );
  await userEvent.upload(input, file('BU00000000'));
  await expect.element(page.getByRole('alert')).toMatchTextContent(/outlines\.none/u);
  await userEvent.upload(input, file('BU09350000'));
  await expect.element(page.getByRole('heading', { name: /met uw eigen grenzen/u })).toBeVisible();
  await page.getByRole('button', { name: 'Verdeling' }).click();
  await page.getByRole('button', { name: 'Buurten' }).click();
  await expect.element(page.getByRole('heading', { name: /met uw eigen grenzen/u })).toBeVisible();
  await page.getByText('Eigen grenzen van buurten gebruiken').click();
  await page.getByRole('button', { name: 'Terug naar de schematische kaart' }).click();
  await expect
    .element(page.getByRole('heading', { name: 'Schematische kaart van de buurten' }))
    .toBeVisible();
});

it('shows the outcome per neighbourhood, in euros and as a list of priorities', async () => {
  await opened('maastricht-2025', 'nl');
  await page.getByRole('button', { name: 'Buurten' }).click();
  await page.getByRole('radio', { name: 'Euro per buurt' }).click();
  await expect.element(page.getByRole('table', { name: 'Euro per buurt' })).toBeVisible();
  await page.getByRole('radio', { name: 'Prioriteiten per buurt' }).click();
  await page.getByRole('combobox', { name: 'Buurt' }).selectOptions('Pottenberg');
  await expect
    .element(page.getByRole('table', { name: /^Voorstellen voor Pottenberg/u }))
    .toBeVisible();
});

it('gives a limit another number and switches it off: said, named in the history, and undone', async () => {
  const { app } = await opened('maastricht-2025', 'nl');
  const before = list(app);
  await page.getByRole('radio', { name: 'Deelbudgetten en grenzen' }).click();
  const share = page.getByRole('textbox', { name: 'Deel in procenten (Basis voor elk stadsdeel)' });
  await expect.element(share).toHaveValue('25');
  await share.fill('60');
  await userEvent.keyboard('{Enter}');
  await expect.element(status).toMatchTextContent(/^Basis voor elk stadsdeel: 60.%: /u);
  await page.getByRole('switch', { name: 'In gebruik (Basis voor elk stadsdeel)' }).click();
  const undo = page.getByRole('button', { name: /^Ongedaan maken/u });
  await expect.element(undo).toHaveAccessibleName('Ongedaan maken: Basis voor elk stadsdeel uit');
  await expect.element(page.getByText('Deze grens staat uit.')).toBeVisible();
  await page.getByRole('radio', { name: 'Alle verschillen' }).click();
  await expect
    .element(page.getByText('De grens ‘Basis voor elk stadsdeel’ staat uit.'))
    .toBeVisible();
  await undo.click();
  await undo.click();
  await expect.element(undo).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('radio', { name: 'Rangorde' }).click();
  await expect.poll(() => list(app)).toBe(before);
});

it('draws how fair the outcome is, and draws it anew when the outcome is another', async () => {
  const { app } = await opened('maastricht-2025', 'nl');
  await page.getByRole('button', { name: 'Eerlijkheid' }).click();
  const gini = page.getByRole('region', { name: 'Gini-index', exact: true });
  await expect.element(gini.getByText(/Elke buurt telt even zwaar/u)).toBeVisible();
  const before = gini.element().textContent;
  drag(weightSlider('Eigenaarschap'), [100]);
  await expect.poll(() => gini.element().textContent).not.toBe(before);
  await expect.element(gini.getByText(/Uitgangspunt \d,\d\d\./u)).toBeVisible();
  expect(await violations(app, 'maatstaf-fairness-view')).toEqual([]);
  await page.viewport(320, 700);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

it('tests the rules in a worker, also while another view is looked at, and can be stopped', async () => {
  const { app } = await opened('greenford-2026', 'en');
  await page.getByRole('button', { name: 'Fairness' }).click();
  await page.getByRole('radio', { name: 'Test the rules' }).click();
  await page.getByRole('button', { name: 'Test', exact: true }).click();
  await expect.element(page.getByRole('progressbar', { name: 'Progress' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.element(page.getByText('The test was stopped. There is no result.')).toBeVisible();
  await page.getByRole('button', { name: 'Test', exact: true }).click();
  await page.getByRole('button', { name: 'Division' }).click();
  await page.getByRole('button', { name: 'Fairness' }).click();
  await page.getByRole('radio', { name: 'Test the rules' }).click();
  await expect
    .element(page.getByText(/Done: all \d+ promises are kept\./u), { timeout: 100_000 })
    .toBeVisible();
  expect(await violations(app, 'maatstaf-fairness-view')).toEqual([]);
  drag(weightSlider('Stewardship'), [90]);
  await expect.element(page.getByText(/This result is of other settings/u)).toBeVisible();
}, 120_000);

it('divides by the best choice, worked out in a worker: the last outcome stays until then, and undo returns', async () => {
  const { app } = await opened('maastricht-2025', 'nl');
  const before = list(app);
  await page.getByText('Manier van verdelen en loting').click();
  await page.getByRole('radio', { name: 'Hoogste som van scores' }).click();
  await expect.element(status).toMatchTextContent(/wordt berekend/u);
  expect(list(app)).toBe(before);
  await expect
    .element(status, { timeout: 90_000 })
    .toMatchTextContent(/^De meeste punten samen: .*tegenover het uitgangspunt/u);
  await expect.poll(() => list(app)).not.toBe(before);
  await page.getByRole('button', { name: /^Ongedaan maken/u }).click();
  await expect.poll(() => list(app)).toBe(before);
}, 120_000);
