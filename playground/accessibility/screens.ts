import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { apartScreens } from './apart-screens.ts';
import { labScreens } from './lab-screens.ts';
import { escape, openDialog, part, type Screen, show } from './walking.ts';

/** Moves the first weight to 70 %, which in every policy changes who is awarded. */
async function changeWeight(page: Page): Promise<void> {
  await show(page, 'division', 'pools');
  const field = page.locator('maatstaf-weights input[inputmode]').first();
  await field.fill('70');
  await field.press('Enter');
  await field.press('Tab');
  await page.locator('maatstaf-guardrails').waitFor();
  // Where a principle tips the outcome is worked out in idle moments.
  const untold =
    'maatstaf-weights .weight:has(input[id^="principle-"]):not(:has(maatstaf-tipping-points))';
  await page.locator(untold).first().waitFor({ state: 'detached' });
}

async function openWhy(page: Page): Promise<void> {
  await show(page, 'division', 'pools');
  await page.locator('maatstaf-award-table tbody button').last().click();
  await page.locator('dialog[open] blockquote').first().waitFor();
}

/** Squares beside each other for every neighbourhood of the policy that is open, as a file of outlines. */
async function ownOutlines(page: Page): Promise<string> {
  const pack = await page.locator('#pack').inputValue();
  const file = new URL(`../../rules/${pack}/data/neighbourhoods.csv`, import.meta.url);
  const [, ...rows] = (await readFile(file, 'utf8')).trim().split('\n');
  const features = rows.map((row, at) => {
    const [x, y] = [5.6 + (at % 7) * 0.01, 50.8 + Math.floor(at / 7) * 0.01];
    const corners = [
      [0, 0],
      [0.009, 0],
      [0.009, 0.009],
      [0, 0.009],
      [0, 0],
    ].map(([east = 0, north = 0]) => [x + east, y + north]);
    const code = row.split(/[,;]/u)[0]?.replaceAll('"', '') ?? '';
    const geometry = { type: 'Polygon', coordinates: [corners] };
    return { type: 'Feature', properties: { statcode: code }, geometry };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** Brings a file of outlines to the map. */
async function chooseOutlines(page: Page, content: string): Promise<void> {
  await show(page, 'neighbourhoods', 'map');
  await page.locator('maatstaf-neighbourhood-map input[type=file]').setInputFiles({
    name: 'eigen.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(content),
  });
}

/** What draws the view Log, as it is called in the built page. */
const logChunk = /\/log-view-[^/]*\.js$/u;

/** What works out the slow ways of dividing, as it is called in the built page. */
const dividerChunk = /\/divide\.worker-[^/]*\.js$/u;

/** What holds a policy with its data. */
const policyChunk = /\/(?:maastricht|greenford)[^/]*\.js$/u;

/** Everything there is to look at, in an order in which one follows from the other. */
export const screens: readonly Screen[] = [
  {
    name: 'division-ranking',
    told: 'maatstaf-award-table .pool >> nth=0',
    open: part('division', 'pools'),
  },
  {
    name: 'division-filter',
    told: 'maatstaf-award-filter',
    open: async (page) => {
      await show(page, 'division', 'pools');
      await page.locator('maatstaf-division-view .adding button').nth(1).click();
      await page.locator('maatstaf-award-filter #outcome').selectOption({ index: 4 });
      await page.locator('maatstaf-award-table .pool').first().waitFor();
    },
  },
  {
    name: 'division-filter-none',
    open: async (page) => {
      await page.locator('maatstaf-award-filter #query').fill('zzz');
      await page.locator('maatstaf-award-filter .none').waitFor();
    },
    leave: async (page) => {
      await page.locator('maatstaf-award-filter .none button').click();
      await page.locator('maatstaf-division-view .adding button').nth(1).click();
    },
  },
  {
    name: 'save-as',
    told: 'maatstaf-save-as',
    open: async (page) => {
      await show(page, 'division', 'pools');
      await page.locator('maatstaf-save-as summary').click();
      await page.locator('maatstaf-save-as li').nth(2).waitFor();
    },
    leave: escape,
  },
  {
    name: 'view-failed',
    open: async (page) => {
      await page.route(logChunk, (route) => route.abort());
      await show(page, 'log');
      await page.locator('main [role=alert]').waitFor();
    },
    leave: async (page) => {
      await page.unroute(logChunk);
      await show(page, 'log');
      await page.locator('maatstaf-decision-log').waitFor();
    },
  },
  { name: 'division-limits', told: 'maatstaf-limits', open: part('division', 'limits') },
  { name: 'division-changes-empty', open: part('division', 'changes') },
  {
    name: 'proposal-new',
    told: 'maatstaf-proposal-form',
    open: async (page) => {
      await show(page, 'division', 'pools');
      await page.locator('maatstaf-division-view .adding button').first().click();
      await page.locator('maatstaf-proposal-form form').waitFor();
    },
  },
  {
    name: 'proposal-refused',
    open: async (page) => {
      await page.locator('maatstaf-proposal-form button[type=submit]').click();
      await page.locator('maatstaf-proposal-form [aria-invalid=true]').first().waitFor();
    },
    leave: escape,
  },
  {
    name: 'neighbourhoods-map',
    told: 'maatstaf-neighbourhood-map',
    open: part('neighbourhoods', 'map'),
  },
  {
    name: 'outlines-refused',
    open: async (page) => {
      await chooseOutlines(page, '{}');
      await page.locator('maatstaf-neighbourhood-map [role=alert] li').first().waitFor();
    },
  },
  {
    name: 'outlines-own',
    open: async (page) => {
      await chooseOutlines(page, await ownOutlines(page));
      await page
        .locator('maatstaf-neighbourhood-map .outlines button')
        .waitFor({ state: 'attached' });
    },
    leave: async (page) => {
      const map = page.locator('maatstaf-neighbourhood-map');
      if (!(await map.locator('.outlines button').isVisible()))
        await map.locator('.outlines summary').click();
      await map.locator('.outlines button').click();
    },
  },
  {
    name: 'neighbourhoods-one',
    told: 'maatstaf-neighbourhood-page',
    open: async (page) => {
      await page.locator('maatstaf-neighbourhood-map .name-button').first().waitFor({
        state: 'attached',
      });
      await page
        .locator('maatstaf-neighbourhood-map .name-button')
        .first()
        .evaluate((button) => {
          if (button instanceof HTMLElement) button.click();
        });
    },
  },
  {
    name: 'neighbourhoods-euros',
    told: 'maatstaf-neighbourhood-table',
    open: part('neighbourhoods', 'neighbourhoods'),
  },
  {
    name: 'neighbourhoods-priorities',
    told: 'maatstaf-priority-list',
    open: part('neighbourhoods', 'priorities'),
  },
  { name: 'rules-list', told: 'maatstaf-rule-list article >> nth=0', open: part('rules') },
  {
    name: 'rules-form',
    told: 'maatstaf-rule-form',
    open: async (page) => {
      await page.locator('maatstaf-rule-list .actions button').first().click();
      await page.locator('maatstaf-rule-form').waitFor();
    },
  },
  {
    name: 'rules-form-wrong',
    open: async (page) => {
      const sentence = page.locator('maatstaf-rule-form textarea').first();
      await sentence.fill('');
      await sentence.press('Tab');
      await page.locator('maatstaf-rule-form .state.wrong').waitFor();
    },
    leave: async (page) => {
      await page.locator('maatstaf-rule-form .head button').last().click();
    },
  },
  {
    name: 'rules-json',
    open: async (page) => {
      await show(page, 'rules');
      const list = page.locator('maatstaf-rule-list .actions button').first();
      if (await list.isVisible()) await list.click();
      await page.locator('maatstaf-rule-form .modes input').last().check({ force: true });
      await page.locator('maatstaf-rule-json .cm-content').waitFor();
    },
    leave: async (page) => {
      await page.locator('maatstaf-rule-form .modes input').first().check({ force: true });
      await page.locator('maatstaf-rule-form .head button').first().click();
    },
  },
  {
    name: 'fairness-measures',
    told: 'maatstaf-fairness-panel',
    open: part('fairness', 'measures'),
  },
  {
    name: 'fairness-certainty',
    open: async (page) => {
      await show(page, 'fairness', 'certainty');
      // Worked out in idle moments, one after another.
      await page
        .locator('maatstaf-certainty-view .card')
        .last()
        .locator('maatstaf-tipping-points')
        .waitFor();
    },
  },
  ...labScreens,
  { name: 'compare', open: part('compare') },
  {
    name: 'compare-methods',
    told: 'maatstaf-comparison',
    open: async (page) => {
      await page.locator('maatstaf-compare-view .chooser input[id^="method/"]').nth(1).check();
      await page.locator('maatstaf-comparison table').first().waitFor();
    },
  },
  {
    name: 'compare-awaited',
    open: async (page) => {
      const chooser = page.locator('maatstaf-compare-view .chooser');
      await page.route(dividerChunk, () => undefined);
      await chooser.locator('input[id="method/optimal"]').check();
      await page.locator('maatstaf-comparison progress').waitFor();
    },
  },
  {
    name: 'compare-stopped',
    open: (page) => page.locator('maatstaf-comparison .awaited button').click(),
    leave: async (page) => {
      await page.unroute(dividerChunk);
      await page.locator('maatstaf-compare-view .chooser input[id="method/optimal"]').uncheck();
    },
  },
  {
    name: 'compare-refused',
    open: async (page) => {
      await page.locator('maatstaf-compare-view .chooser input[id="method/equal-shares"]').check();
      await page.locator('maatstaf-comparison :is(.refused, .outcome:nth-child(4))').waitFor();
    },
    leave: (page) =>
      page.locator('maatstaf-compare-view .chooser input[id="method/equal-shares"]').uncheck(),
  },
  { name: 'log-empty', told: 'maatstaf-decision-log', open: part('log') },
  { name: 'scenarios', open: (page) => openDialog(page, 1) },
  {
    name: 'scenarios-refused',
    told: 'maatstaf-scenario-dialog',
    open: async (page) => {
      await page.locator('dialog[open] button[type=submit]').first().click();
    },
    leave: escape,
  },
  { name: 'share', open: (page) => openDialog(page, 2), leave: escape },
  {
    name: 'budget-refused',
    told: 'maatstaf-settings',
    open: async (page) => {
      await show(page, 'division', 'pools');
      const field = page.locator('#budget');
      await field.fill('1,2,3');
      await field.press('Enter');
      await page.locator('#budget-error').filter({ hasText: /./u }).waitFor();
    },
    leave: async (page) => {
      const field = page.locator('#budget');
      const note = await page.locator('#budget-note').innerText();
      await field.fill(note.replaceAll(/[^\d.,]/gu, ''));
      await field.press('Enter');
    },
  },
  {
    name: 'division-methods',
    told: 'maatstaf-method-choice fieldset:not(.draw)',
    open: async (page) => {
      const ways = page.locator('maatstaf-settings details');
      await ways.evaluate((details) => details.setAttribute('open', ''));
      await page.locator('maatstaf-method-choice #optimal').waitFor();
    },
  },
  {
    name: 'division-awaited',
    open: async (page) => {
      await page.route(dividerChunk, () => undefined);
      await page.locator('maatstaf-method-choice #optimal').check();
      await page.locator('main .results > .notice').waitFor();
    },
    leave: async (page) => {
      await page.locator('.steps button').first().click();
      await page.locator('main .results > .notice').waitFor({ state: 'detached' });
      await page.unroute(dividerChunk);
      const ways = page.locator('maatstaf-settings details');
      await ways.evaluate((details) => details.removeAttribute('open'));
    },
  },
  {
    name: 'why-needed',
    told: 'maatstaf-what-it-takes',
    open: async (page) => {
      await page
        .locator('maatstaf-award-table tr:has(.status-refused-ceiling) .why')
        .first()
        .click();
      await page.locator('maatstaf-explanation .needed summary').click();
      const found = page.locator('maatstaf-what-it-takes');
      await found.locator('h4').last().waitFor({ timeout: 120_000 });
      await found.locator('progress').waitFor({ state: 'detached', timeout: 120_000 });
    },
    leave: escape,
  },
  { name: 'changed-ranking', told: 'maatstaf-weights', open: changeWeight },
  { name: 'changed-differences', told: 'maatstaf-changes', open: part('division', 'changes') },
  { name: 'changed-euros', open: part('neighbourhoods', 'neighbourhoods') },
  { name: 'changed-fairness', open: part('fairness', 'measures') },
  { name: 'changed-compare', open: part('compare') },
  { name: 'changed-log', open: part('log') },
  { name: 'why', told: 'maatstaf-why-panel', open: openWhy },
  {
    name: 'why-overridden',
    open: async (page) => {
      const form = page.locator('maatstaf-override-form');
      await form.locator('summary').click();
      await form.locator('input[type=radio]').first().check();
      await form.locator('textarea').fill('Toegezegd in de raad van 14 mei.');
      await form.locator('button[type=submit]').click();
      await form.locator('form button').nth(1).waitFor();
    },
    leave: escape,
  },
  ...apartScreens,
  {
    name: 'policy-failed',
    open: async (page) => {
      await page.route(policyChunk, (route) => route.abort());
      // A notice that was closed just now goes back one step, which would break the reload off.
      await page.waitForTimeout(1_000);
      await page.reload();
      await page.locator('maatstaf-app [role=alert]').waitFor();
    },
    leave: (page) => page.unroute(policyChunk),
  },
];
