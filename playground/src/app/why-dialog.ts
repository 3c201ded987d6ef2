import type { Language } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../state/session.ts';
import { wordsIn } from '../words/words.ts';

/** What the panel of reasons needs. */
export interface WhyDialogState {
  readonly session: Session | undefined;
  readonly language: Language;
  /** The proposal whose reasons are open. */
  readonly asked: string | undefined;
  readonly hasFailed: boolean;
  readonly close: () => void;
}

/** The reasons of one proposal, in a panel over the page. The caller opens and closes it as a dialog. */
export function whyDialog(state: WhyDialogState): TemplateResult {
  return html`<dialog
    aria-label=${wordsIn(state.language).why}
    @close=${state.close}
    @click=${(event: MouseEvent) => {
      // A click beside the panel closes it, as Escape does.
      if (event.target === event.currentTarget) state.close();
    }}
  >
    ${state.asked === undefined ? nothing : panel(state, state.asked)}
  </dialog>`;
}

function panel({ session, language, hasFailed }: WhyDialogState, asked: string): TemplateResult {
  const words = wordsIn(language);
  return html`<form method="dialog" class="close">
      <button aria-label=${words.close} title=${words.close}>
        <span aria-hidden="true">✕</span> ${words.close}
      </button>
    </form>
    ${
      hasFailed
        ? html`<p role="alert">${words.viewFailed}</p>`
        : html`<maatstaf-why-panel .session=${session} .proposal=${asked} language=${language}
            >${words.viewLoading}</maatstaf-why-panel
          >`
    }`;
}
