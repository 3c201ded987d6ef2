import type { Page } from 'playwright-core';
import { editionOf, part, type Screen, settled, show } from './walking.ts';

/** What tests rules, as it is called in the built page. */
const verifierChunk = /\/verify\.worker-[^/]*\.js$/u;

/** The rule by which need counts, in each policy: turned round, it breaks a promise where there is an index of need. */
const ruleOfNeed: Readonly<Record<string, string>> = {
  'maastricht-2025': 'unequal-investment/need-cumulative',
  'greenford-2026': 'cooling/hot-ward',
};

/** Tests two laws only, on a hundred cases: one that a rule turned against need breaks, and one that nothing does. */
async function test(page: Page): Promise<void> {
  const lab = page.locator('maatstaf-fairness-lab');
  await lab.locator('.choice summary').click();
  for (const group of await lab.locator('.choice fieldset button').all()) await group.click();
  for (const law of ['need-never-lowers-score', 'cents-conserved'])
    await lab.locator(`.choice input[value=${law}]`).check();
  await lab.locator('.choice summary').click();
  await lab.locator('button.primary').click();
  await lab.locator('details.outcome').first().waitFor({ timeout: 120_000 });
}

/** Turns the rule of need round, so that who needs least gets most. */
async function turnRule(page: Page): Promise<void> {
  const { pack } = await editionOf(page);
  const id = `rule-${ruleOfNeed[pack]?.replace('/', '-') ?? ''}`;
  await show(page, 'rules');
  await page
    .locator(`maatstaf-rule-list article[aria-labelledby="${id}"] .actions button`)
    .first()
    .click();
  for (const [knot, points] of ['100', '0'].entries()) {
    const field = page.locator('maatstaf-rule-form .knot').nth(knot).locator('input').last();
    await field.fill(points);
    await field.press('Enter');
  }
  await page.locator('maatstaf-rules-view .test button').waitFor();
}

/** Takes back all that was done. */
async function undoAll(page: Page): Promise<void> {
  const undo = page.locator('.steps button').first();
  while ((await undo.getAttribute('aria-disabled')) === 'false') {
    await undo.click();
    await settled(page);
  }
}

/** The test of rules: what it found, that it could not be made, and the way to it from rules that were changed. */
export const labScreens: readonly Screen[] = [
  { name: 'fairness-lab', told: 'maatstaf-fairness-lab', open: part('fairness', 'lab') },
  {
    name: 'fairness-lab-running',
    open: async (page) => {
      await show(page, 'fairness', 'lab');
      await page.locator('maatstaf-fairness-lab button.primary').click();
      await page.locator('maatstaf-fairness-lab progress').waitFor();
    },
    leave: async (page) => {
      // Where the test is done by now there is nothing to stop.
      await page
        .locator('maatstaf-fairness-lab .buttons button:not(.primary)')
        .evaluateAll((found) => {
          for (const stop of found) if (stop instanceof HTMLElement) stop.click();
        });
    },
  },
  {
    name: 'fairness-lab-failed',
    open: async (page) => {
      await page.route(verifierChunk, (route) => route.abort());
      await page.locator('maatstaf-fairness-lab button.primary').click();
      await page.locator('maatstaf-fairness-lab .verdict').filter({ hasText: /./u }).waitFor();
    },
    leave: (page) => page.unroute(verifierChunk),
  },
  {
    name: 'fairness-lab-held',
    told: 'maatstaf-fairness-lab',
    open: async (page) => {
      await test(page);
      await page.locator('maatstaf-fairness-lab details.held summary').click();
    },
  },
  { name: 'rules-changed', open: turnRule },
  {
    name: 'rules-lab',
    open: async (page) => {
      await page.locator('maatstaf-rules-view .test button').click();
      await page.locator('maatstaf-rules-view maatstaf-fairness-lab .notice').waitFor();
    },
  },
  {
    name: 'rules-lab-found',
    open: async (page) => {
      await test(page);
      const { pack } = await editionOf(page);
      if (pack === 'maastricht-2025')
        await page.locator('maatstaf-fairness-lab details.broken .case').first().waitFor();
    },
    leave: async (page) => {
      await page.locator('maatstaf-rules-view .test button').click();
      await undoAll(page);
    },
  },
];
