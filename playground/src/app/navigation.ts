import type { Language } from '@maatstaf/core';
import { html, type TemplateResult } from 'lit';
import type { Session } from '../state/session.ts';
import { type View, views } from '../views/views.ts';
import type { stepText } from '../words/step-text.ts';
import { wordsIn } from '../words/words.ts';

/** What the row of views needs, and what it reports. */
export interface NavigationState {
  readonly language: Language;
  readonly session: Session | undefined;
  readonly view: View;
  readonly chooseView: (view: View) => void;
  /** Puts steps into words; undefined until somebody is about to take one. */
  readonly stepText: typeof stepText | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The views to choose from, and the way back and forth. */
export function navigation(state: NavigationState): TemplateResult {
  const words = wordsIn(state.language);
  return html`<div class="navigation">
    <nav aria-label=${words.views}>
      ${views.map(
        (view) =>
          html`<button
            type="button"
            class="view"
            aria-current=${view === state.view ? 'page' : 'false'}
            @click=${() => state.chooseView(view)}
          >
            ${words.view[view]}
          </button>`,
      )}
    </nav>
    <div class="steps">${stepButtons(state)}</div>
  </div>`;
}

function stepButtons({
  session,
  language,
  stepText: textOf,
  undo,
  redo,
}: NavigationState): TemplateResult {
  const words = wordsIn(language);
  const last = session?.history.past.at(-1);
  const next = session?.history.future[0];
  const name = (action: string, step: typeof last) =>
    session === undefined || step === undefined || textOf === undefined
      ? action
      : words.step(action, textOf(step.label, session.run, language));
  return html`<button
      type="button"
      aria-label=${name(words.undo, last)}
      title=${name(words.undo, last)}
      aria-keyshortcuts="Control+Z"
      aria-disabled=${last === undefined ? 'true' : 'false'}
      @click=${undo}
    >
      <span aria-hidden="true">↶</span> ${words.undo}
    </button>
    <button
      type="button"
      aria-label=${name(words.redo, next)}
      title=${name(words.redo, next)}
      aria-keyshortcuts="Control+Shift+Z"
      aria-disabled=${next === undefined ? 'true' : 'false'}
      @click=${redo}
    >
      <span aria-hidden="true">↷</span> ${words.redo}
    </button>`;
}
