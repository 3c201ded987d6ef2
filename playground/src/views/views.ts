import type { Language } from '@maatstaf/core';
import { html, type TemplateResult } from 'lit';
import type { Session } from '../state/session.ts';
import type { Loaders } from './loads.ts';
import './division/division-view.ts';

/** The ways to look at a scenario, in the order in which they are offered. */
export const views = ['division', 'neighbourhoods', 'rules', 'fairness', 'compare', 'log'] as const;
export type View = (typeof views)[number];

/** What draws the views that are not in the first load. */
export const viewLoaders: Loaders<View> = {
  neighbourhoods: () => import('./neighbourhoods/neighbourhoods-view.ts'),
  rules: () => import('./rules/rules-view.ts'),
  fairness: () => import('./fairness/fairness-view.ts'),
  compare: () => import('./compare/compare-view.ts'),
  log: () => import('./log/log-view.ts'),
};

/** Views that take the whole width: the controls stand aside. */
export const wideViews: ReadonlySet<View> = new Set(['compare', 'log']);

/** The element of a view. What stands in it is seen until the element is there to draw. */
export function viewElement(
  view: View,
  session: Session,
  language: Language,
  loading: string,
): TemplateResult {
  switch (view) {
    case 'division':
      return html`<maatstaf-division-view
        .session=${session}
        language=${language}
      ></maatstaf-division-view>`;
    case 'neighbourhoods':
      return html`<maatstaf-neighbourhoods-view .session=${session} language=${language}
        >${loading}</maatstaf-neighbourhoods-view
      >`;
    case 'log':
      return html`<maatstaf-log-view .session=${session} language=${language}
        >${loading}</maatstaf-log-view
      >`;
    case 'rules':
      return html`<maatstaf-rules-view .session=${session} language=${language}
        >${loading}</maatstaf-rules-view
      >`;
    case 'fairness':
      return html`<maatstaf-fairness-view .session=${session} language=${language}
        >${loading}</maatstaf-fairness-view
      >`;
    case 'compare':
      return html`<maatstaf-compare-view .session=${session} language=${language}
        >${loading}</maatstaf-compare-view
      >`;
  }
}
