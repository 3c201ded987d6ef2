import type { Language } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Seen } from '../sensitivity/watcher.ts';
import {
  budgetEdit,
  lockEdit,
  methodEdit,
  needModelEdit,
  type ScenarioEdit,
  tieBreaksEdit,
  weightEdit,
  weightsResetEdit,
} from '../state/scenario-edits.ts';
import type { Session } from '../state/session.ts';
import { wordsIn } from '../words/words.ts';

/** What the controls need, and what they report: an edit, made of the session as it is by then. */
export interface ControlsState {
  readonly session: Session;
  readonly language: Language;
  /** What is known beside the outcome, once somebody came near. */
  readonly seen: Seen | undefined;
  readonly edit: (make: (session: Session) => ScenarioEdit) => void;
}

/** Weights, budget, method and the index of need. */
export function controls({ session, language, seen, edit }: ControlsState): TemplateResult {
  const words = wordsIn(language);
  const { run, baseline } = session;
  return html`<section class="controls" aria-label=${words.controls}>
    <section class="panel" aria-labelledby="weights">
      <h2 id="weights">${words.weights}</h2>
      <maatstaf-weights
        .run=${run}
        .baseline=${baseline}
        .tippingPoints=${seen?.tippingPoints}
        language=${language}
        @weight-change=${({ detail }: HTMLElementEventMap['weight-change']) =>
          edit(({ run: { pack, scenario } }) =>
            weightEdit(pack, scenario, detail.level, detail.id, detail.share),
          )}
        @lock-change=${({ detail }: HTMLElementEventMap['lock-change']) =>
          edit(() => lockEdit(detail.level, detail.id, detail.locked))}
        @weights-reset=${() => edit(() => weightsResetEdit)}
      ></maatstaf-weights>
    </section>
    ${
      seen === undefined
        ? nothing
        : html`<maatstaf-guardrails
            class="panel"
            .run=${run}
            .passed=${seen.passed}
            .watched=${seen.watched}
            language=${language}
          ></maatstaf-guardrails>`
    }
    <section class="panel" aria-labelledby="settings">
      <h2 id="settings">${words.settings}</h2>
      <maatstaf-settings
        .run=${run}
        .baseline=${baseline}
        language=${language}
        @budget-change=${({ detail }: HTMLElementEventMap['budget-change']) =>
          edit(() => budgetEdit(detail.budgetCents))}
        @method-change=${({ detail }: HTMLElementEventMap['method-change']) =>
          edit(() => methodEdit(detail.method, detail.without))}
        @tie-breaks-change=${({ detail }: HTMLElementEventMap['tie-breaks-change']) =>
          edit(() => tieBreaksEdit(detail.tieBreaks))}
        @need-model-change=${({ detail }: HTMLElementEventMap['need-model-change']) =>
          edit(() => needModelEdit(detail.needModel))}
      ></maatstaf-settings>
    </section>
  </section>`;
}
