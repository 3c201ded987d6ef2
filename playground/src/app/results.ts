import type { Language } from '@maatstaf/core';
import { html, type TemplateResult } from 'lit';
import type { Session } from '../state/session.ts';
import { wordsIn } from '../words/words.ts';

/** The ways to look at the outcome. */
const views = [
  'pools',
  'priorities',
  'neighbourhoods',
  'limits',
  'fairness',
  'lab',
  'changes',
] as const;
export type View = (typeof views)[number];

/** What the results need, and what they report. */
export interface ResultsState {
  readonly session: Session;
  readonly language: Language;
  readonly view: View;
  readonly neighbourhood: string | undefined;
  /** The view whose elements could not be loaded. */
  readonly unloaded: View | undefined;
  readonly chooseView: (view: View) => void;
}

/** The headline figures, and below them one of the views. */
export function results(state: ResultsState): TemplateResult {
  const { session, language } = state;
  const words = wordsIn(language);
  return html`<maatstaf-summary-cards
      .run=${session.run}
      .baseline=${session.baseline}
      .comparison=${session.comparison}
      language=${language}
    ></maatstaf-summary-cards>
    <fieldset class="views">
      <legend class="visually-hidden">${words.view}</legend>
      ${views.map(
        (view) =>
          html`<label class="view">
            <input
              type="radio"
              name="view"
              value=${view}
              .checked=${view === state.view}
              @change=${() => state.chooseView(view)}
            />
            <span>${words.views[view]}</span>
          </label>`,
      )}
    </fieldset>
    ${shown(state)}`;
}

function shown({ session, language, view, neighbourhood, unloaded }: ResultsState): TemplateResult {
  const { run, baseline, comparison } = session;
  const words = wordsIn(language);
  if (view === unloaded) return html`<p role="alert">${words.viewFailed}</p>`;
  switch (view) {
    case 'pools':
      return html`<maatstaf-award-table
        .run=${run}
        .comparison=${comparison}
        language=${language}
      ></maatstaf-award-table>`;
    case 'priorities':
      return html`<maatstaf-priority-list
        .run=${run}
        .comparison=${comparison}
        .neighbourhood=${neighbourhood}
        language=${language}
      ></maatstaf-priority-list>`;
    case 'neighbourhoods':
      return html`<maatstaf-neighbourhood-table
        .run=${run}
        .comparison=${comparison}
        language=${language}
      ></maatstaf-neighbourhood-table>`;
    case 'limits':
      // What stands in it is seen until the element is there to draw.
      return html`<maatstaf-limits .run=${run} language=${language}
        >${words.viewLoading}</maatstaf-limits
      >`;
    case 'fairness':
      return html`<maatstaf-fairness-panel .run=${run} .baseline=${baseline} language=${language}
        >${words.viewLoading}</maatstaf-fairness-panel
      >`;
    case 'lab':
      return html`<maatstaf-lab-view .run=${run} .baseline=${baseline} language=${language}
        >${words.viewLoading}</maatstaf-lab-view
      >`;
    case 'changes':
      return html`<maatstaf-changes
        .run=${run}
        .baseline=${baseline}
        .comparison=${comparison}
        language=${language}
      ></maatstaf-changes>`;
  }
}
