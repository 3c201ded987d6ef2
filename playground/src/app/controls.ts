import type { Language } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Seen } from '../sensitivity/watcher.ts';
import type { Session } from '../state/session.ts';
import { wordsIn } from '../words/words.ts';
import type { ControlsFold } from './controls-fold.ts';

/** What the controls need. What a person does with them goes up as events. */
export interface ControlsState {
  readonly session: Session;
  readonly language: Language;
  /** What is known beside the outcome, once somebody came near. */
  readonly seen: Seen | undefined;
  /** Whether what draws the settings could not be loaded. */
  readonly hasNoSettings: boolean;
  /** Whether they stand open, and who hears that they are asked for. */
  readonly fold: ControlsFold;
}

const noneYet: Seen['tippingPoints'] = new Map();

/** Weights, budget, method and the index of need. */
export function controls(state: ControlsState): TemplateResult {
  const { language, fold } = state;
  const words = wordsIn(language);
  return html`<section class="controls" aria-label=${words.controls}>
    <details ?open=${fold.isOpen} @toggle=${fold.onToggle}>
      <summary>${words.controlsFold}</summary>
      ${fold.isDrawn ? panels(state) : nothing}
    </details>
  </section>`;
}

function panels({ session, language, seen, hasNoSettings }: ControlsState): TemplateResult {
  const words = wordsIn(language);
  const { run, baseline } = session;
  return html`<div class="panels">
    <section class="panel" aria-labelledby="weights">
      <h2 id="weights">${words.weights}</h2>
      <maatstaf-weights
        .run=${run}
        .baseline=${baseline}
        .tippingPoints=${seen?.tippingPoints ?? noneYet}
        language=${language}
      ></maatstaf-weights>
    </section>
    ${
      seen === undefined
        ? nothing
        : html`<maatstaf-guardrails
            class="panel"
            .run=${run}
            .guardrails=${seen.guardrails}
            language=${language}
          ></maatstaf-guardrails>`
    }
    <section class="panel" aria-labelledby="settings">
      <h2 id="settings">${words.settings}</h2>
      ${
        hasNoSettings
          ? html`<p role="alert">${words.viewFailed}</p>`
          : html`<maatstaf-settings .run=${run} .baseline=${baseline} language=${language}
              >${words.viewLoading}</maatstaf-settings
            >`
      }
    </section>
  </div>`;
}
