import type { Page } from 'playwright-core';
import { type AxeContext, axeFindings } from './axe.ts';
import { focusFindings } from './focus.ts';
import { layoutFindings, spaceText } from './layout.ts';
import { settled } from './walking.ts';

/** What was found on one screen. */
export interface Looked {
  /** One line for each thing that is wrong, with the look in which it is. */
  readonly wrong: readonly string[];
  /** Rules of axe that judged something here and found it right. */
  readonly passed: readonly string[];
  /** Rules of axe that left something to a person. */
  readonly unsure: readonly string[];
}

const app = 'maatstaf-app';

/** One pool stands for the others, which are made of the same rows: axe takes its time for every cell. */
const repeated: AxeContext['exclude'] = [
  [app, 'maatstaf-division-view', 'maatstaf-award-table', '.pool + .pool'],
  [app, 'maatstaf-rules-view', 'maatstaf-rule-list', 'article ~ article ~ article'],
];

/** What holds each of the dialogs. */
const dialogs: AxeContext['include'] = [
  [app, 'maatstaf-scenario-bar'],
  [app, 'maatstaf-division-view', 'maatstaf-proposal-adder'],
  [app, 'dialog'],
];

/** The part of the page that is new on a screen: a dialog, or what stands beside the controls. */
async function newPart(page: Page, withTop: boolean): Promise<AxeContext['include']> {
  for (const dialog of dialogs) {
    const at = dialog.join(' ');
    const open = page.locator(`${at}[open], ${at} dialog[open]`);
    if ((await open.count()) > 0) return [dialog];
  }
  return withTop ? [] : [[app, 'main']];
}

/** What can be right in one theme and wrong in another, where the words are the same but for their language. */
const colourRules = ['color-contrast', 'link-in-text-block'] as const;

/** How closely a screen is looked at. */
export interface Care {
  /** Whether the top of the page is looked at too, which is the same on every screen. */
  readonly withTop: boolean;
  /**
   * Whether every rule is held to every theme, the keyboard goes past everything, and both changes of the layout are looked at by themselves
   * too. In other editions a screen has other words, which show where it is narrow and the text wide.
   */
  readonly inFull: boolean;
}

/** Opens the controls, which are folded away where they do not fit beside the outcome. */
async function unfold(page: Page): Promise<void> {
  await page
    .locator('.controls details')
    .evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
}

/** Looks at a screen that is open: light, dark and in forced colours, wide and narrow, with wide text, by keyboard. */
export async function lookAt(page: Page, { withTop, inFull }: Care): Promise<Looked> {
  const context = { include: await newPart(page, withTop), exclude: repeated };
  const light = await axeFindings(page, context);
  const rules = inFull ? undefined : colourRules;
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFindings(page, context, rules);
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await axeFindings(page, context, rules);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  const nothing = { beside: [], cutOff: [], small: [] };
  const wide = inFull ? await layoutFindings(page) : nothing;
  await spaceText(page, true);
  const spaced = inFull ? await layoutFindings(page) : nothing;
  await page.setViewportSize({ width: 320, height: 640 });
  await unfold(page);
  await settled(page);
  const both = await layoutFindings(page);
  await spaceText(page, false);
  await settled(page);
  const narrow = inFull ? await layoutFindings(page) : nothing;
  await page.setViewportSize({ width: 1280, height: 900 });
  await settled(page);
  const focus = inFull ? await focusFindings(page) : [];
  const at = (look: string, lines: readonly string[]) => lines.map((line) => `${look}: ${line}`);
  return {
    wrong: [
      ...at('light', light.violations),
      ...at('dark', dark.violations),
      ...at('forced colours', forced.violations),
      ...at('beside the screen', wide.beside),
      ...at('cut off', wide.cutOff),
      ...at('small target', wide.small),
      ...at('wide text, cut off', spaced.cutOff),
      ...at('wide text at 320, beside the screen', both.beside),
      ...at('wide text at 320, cut off', both.cutOff),
      ...at('320, beside the screen', narrow.beside),
      ...at('320, cut off', narrow.cutOff),
      ...at('320, small target', narrow.small),
      ...at('focus', focus),
    ],
    passed: light.passed,
    unsure: [...light.unsure, ...dark.unsure, ...forced.unsure],
  };
}
