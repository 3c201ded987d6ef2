import type { Language } from '@maatstaf/core';
import { explain } from '@maatstaf/core/explain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../state/session.ts';
import { wordsIn } from '../words/words.ts';

/** Why one proposal was, or was not, funded, and the way to depart from that. Empty where none is asked about. */
export function whyContent(
  session: Session,
  proposal: string | undefined,
  language: Language,
): TemplateResult | typeof nothing {
  if (proposal === undefined) return nothing;
  const words = wordsIn(language);
  const { run } = session;
  const override = run.scenario.overrides?.find((each) => each.proposal === proposal) ?? null;
  return html`<form method="dialog" class="close">
      <button aria-label=${words.close} title=${words.close}>
        <span aria-hidden="true">✕</span> ${words.close}
      </button>
    </form>
    <maatstaf-explanation
      .run=${run}
      .explanation=${explain(run, proposal, language)}
      language=${language}
    ></maatstaf-explanation>
    <maatstaf-override-form
      .proposal=${proposal}
      .override=${override}
      language=${language}
    ></maatstaf-override-form>`;
}
