import { editedProposals, editKind, recordOf } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { proposalEdit, withdrawEdit } from '../state/proposal-edits.ts';
import type { ScenarioEdit } from '../state/scenario-edits.ts';
import type { Session } from '../state/session.ts';
import type { ProposalWords } from './proposal-words.ts';

/** What a person may do with a proposal. */
export interface ProposalActions {
  readonly proposal: string;
  readonly words: ProposalWords;
  /** Opens the form. */
  readonly change: () => void;
  /** Opens the form to depart from the rank. */
  readonly depart: () => void;
  /** Moves the focus off a button that is about to go. */
  readonly leave: () => void;
  readonly edit: (make: (session: Session) => ScenarioEdit) => void;
}

/** Whether the scenario changed or added the proposal, and the buttons to change it, withdraw it, depart or go back. */
export function proposalActions(
  { run, baseline }: Session,
  { proposal, words, change, depart, leave, edit }: ProposalActions,
): TemplateResult | typeof nothing {
  const own = run.dataset.proposals.find(({ id }) => id === proposal);
  if (own === undefined) return nothing;
  const { pack, dataset } = baseline.published;
  const kind = editKind(editedProposals(pack, dataset, run.scenario).get(proposal));
  const isOut = run.scenario.withdrawn?.includes(proposal) === true;
  const isIn = !isOut && !own.withdrawn;
  // One that was submitted as withdrawn takes part again as a changed one.
  const rejoin = () => {
    const { withdrawn: _, ...record } = recordOf(own);
    edit(() =>
      isOut ? withdrawEdit(proposal, false) : proposalEdit(baseline.published, proposal, record),
    );
  };
  return html`<section class="actions" aria-label=${words.actions}>
    ${kind === null ? nothing : html`<p class="notice">${words.edited[kind]}</p>`}
    <div class="buttons">
      <button type="button" @click=${change}>${words.edit}</button>
      <button
        type="button"
        @click=${isIn ? () => edit(() => withdrawEdit(proposal, true)) : rejoin}
      >
        ${isIn ? words.withdraw : words.rejoin}
      </button>
      <button type="button" @click=${depart}>${words.depart}</button>
      ${
        kind === null
          ? nothing
          : html`<button
              type="button"
              @click=${() => {
                leave();
                edit(() => proposalEdit(baseline.published, proposal, null, own.title));
              }}
            >
              ${kind === 'added' ? words.remove : words.back}
            </button>`
      }
    </div>
  </section>`;
}
