import type { Language } from '@maatstaf/core';
import { illustrativeNotice, messages } from '@maatstaf/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Seen } from '../sensitivity/watcher.ts';
import type { Session } from '../state/session.ts';
import { type View, viewElement, wideViews } from '../views/views.ts';
import { wordsIn } from '../words/words.ts';
import { controls } from './controls.ts';
import type { ControlsFold } from './controls-fold.ts';

/** What the controls and the outcome need, and what they report. */
export interface WorkbenchState {
  readonly session: Session;
  readonly language: Language;
  readonly view: View;
  /** What is known beside the outcome, once somebody came near. */
  readonly seen: Seen | undefined;
  /** Whether the controls stand open. */
  readonly fold: ControlsFold;
  readonly hasFailed: (part: View | 'settings') => boolean;
  /** Somebody comes near what changes the scenario. */
  readonly expectEdit: () => void;
  readonly explainStep: (event: HTMLElementEventMap['step-why']) => void;
  readonly ask: (proposal: string) => void;
}

/** The controls beside the view that is chosen; a wide view has the page to itself. */
export function workbench(state: WorkbenchState): TemplateResult {
  const { session, language, view, seen, hasFailed } = state;
  const words = wordsIn(language);
  const isWide = wideViews.has(view);
  return html`<main
    class=${isWide ? 'wide' : 'workbench'}
    @pointerover=${state.expectEdit}
    @focusin=${state.expectEdit}
    @step-why=${state.explainStep}
    @proposal-select=${({ detail }: HTMLElementEventMap['proposal-select']) =>
      state.ask(detail.proposal)}
  >
    ${illustrativeNotice(session.run.dataset, messages(language))}
    ${isWide ? nothing : controls({ session, language, seen, hasNoSettings: hasFailed('settings'), fold: state.fold })}
    <section class="results" id="results" tabindex="-1" aria-labelledby="results-title">
      <h2 id="results-title" class="visually-hidden">${words.view[view]}</h2>
      ${
        session.pending === null
          ? nothing
          : html`<p class="notice">
              ${words.pending[session.pending.kind]}
              ${session.pending.kind === 'awaited' ? html`<progress aria-label=${words.results}></progress>` : nothing}
            </p>`
      }
      ${
        // There it stands first in what the view shows.
        view === 'fairness'
          ? nothing
          : html`<maatstaf-invariant-watch
              .run=${session.pending?.earlier ?? session.run}
              language=${language}
            ></maatstaf-invariant-watch>`
      }
      ${
        view === 'division'
          ? html`<maatstaf-summary-cards
              .run=${session.run}
              .baseline=${session.baseline}
              .comparison=${session.comparison}
              language=${language}
            ></maatstaf-summary-cards>`
          : nothing
      }
      ${
        hasFailed(view)
          ? html`<p role="alert" class="notice">${words.viewFailed}</p>`
          : viewElement(view, session, language, words.viewLoading)
      }
      <maatstaf-save-as .session=${session} view=${view} language=${language}></maatstaf-save-as>
    </section>
  </main>`;
}
