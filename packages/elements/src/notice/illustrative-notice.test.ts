import type { Language, Run } from '@maatstaf/core';
import { explain } from '@maatstaf/core/explain';
import type { LitElement } from 'lit';
import { expect, it } from 'vitest';
import { mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import * as exported from '../index.ts';
import { loadMessages, messages } from '../messages/messages.ts';

const isElement = (value: unknown): value is new () => LitElement =>
  typeof value === 'function' && value.prototype instanceof HTMLElement;

const elements = Object.values<unknown>(exported).filter(isElement);

const withAmounts = (run: Run, illustrativeAmounts: boolean): Run => ({
  ...run,
  dataset: { ...run.dataset, illustrativeAmounts },
});

/** What each element says, given everything that any of them can draw. */
async function said(
  illustrative: boolean,
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const { baseline, run, comparison } = await tinyRuns({ budgetCents: 20_000_000 });
  const shown = withAmounts(run, illustrative);
  const properties = {
    run: shown,
    baseline: withAmounts(baseline, illustrative),
    comparison,
    explanation: explain(shown, 'p-garden', language),
    neighbourhood: 'N1',
    proposal: 'p-garden',
    language,
  };
  const texts = new Map<string, string>();
  for (const Element of elements) {
    const element = await mount(Object.assign(new Element(), properties), {});
    texts.set(element.localName, element.renderRoot.textContent ?? '');
  }
  return texts;
}

const amount = /€.?\d/u;

it('stands in every element that shows an amount, and only where amounts are illustrative', async () => {
  for (const language of ['nl', 'en'] as const) {
    await loadMessages(language);
    const notice = messages(language).illustrative;
    for (const [name, text] of await said(true, language)) {
      const showsNone = ['maatstaf-weights', 'maatstaf-override-form'].includes(name);
      expect(amount.test(text), name).toBe(!showsNone);
      expect(text.includes(notice), name).toBe(!showsNone);
    }
    for (const [name, text] of await said(false, language)) {
      expect(text.includes(notice), name).toBe(false);
    }
  }
});
