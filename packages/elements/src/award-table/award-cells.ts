import type { Award, Language, Numbers, Proposal, Score } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { rangeBar } from '../mark/range-bar.ts';
import { statusMark } from '../mark/status-mark.ts';
import type { Messages } from '../messages/messages.ts';
import { localised } from '../text/localised.ts';
import type { Names } from '../text/names.ts';
import { ProposalSelectEvent } from './proposal-select-event.ts';
import type { RankedChange, RankedProposal } from './ranked.ts';

/**
 * A cell that is drawn anew only where what it shows has changed: one move of a slider comes past every
 * cell of the list, and most stay as they are.
 */
type Cell = DirectiveResult;

/** What the cells of a proposal are worded with. */
export interface Wording {
  readonly language: Language;
  readonly words: Messages;
  readonly numbers: Numbers;
  readonly names: Names;
}

/** The proposal's title, whether the scenario changed or added it, and a button that asks why. */
export function titleCell({ proposal, edit }: RankedProposal, wording: Wording): Cell {
  return guard([proposal, edit, wording.names], () => title(proposal, edit, wording));
}

function title(
  proposal: Proposal,
  edit: RankedProposal['edit'],
  { language, names, words }: Wording,
): TemplateResult {
  const served = proposal.serves.map(({ neighbourhood }) => names.neighbourhood(neighbourhood));
  const ask = (event: Event) =>
    event.target?.dispatchEvent(new ProposalSelectEvent({ proposal: proposal.id }));
  return html`<th scope="row" class="title">
    <span class="title-text">${localised(proposal.title, language)}</span>
    <span class="served muted">${served.join(' · ')}</span>
    ${edit === null ? nothing : html`<span class="edited">${words.awards.edited[edit]}</span>`}
    <button
      type="button"
      class="quiet why"
      aria-label=${words.awards.whyOf(names.proposal(proposal.id))}
      @click=${ask}
    >
      ${words.awards.why}
    </button>
  </th>`;
}

/** The score, and in words what it could be where facts are unknown. */
export function scoreCell({ score }: RankedProposal, wording: Wording): Cell {
  const { low, high } = score?.range ?? {};
  return guard([score?.score, low, high, wording.words], () => scored(score, wording));
}

function scored(score: Score | null, { words, numbers }: Wording): TemplateResult {
  if (score === null)
    return html`<td class="muted" data-column=${words.awards.score}>${words.awards.noScore}</td>`;
  const { range } = score;
  const known = range.high - range.low < 0.05;
  return html`<td class="score" data-column=${words.awards.score}>
    <span class="number">${numbers.points(score.score)}</span>
    ${rangeBar(score.score, range)}
    ${
      known
        ? nothing
        : html`<span class="muted small">
            ${words.awards.between(numbers.points(range.low), numbers.points(range.high))}
          </span>`
    }
  </td>`;
}

/** The status as shape and word, with the reason where it says more, who went first on an equal score, and the limits that an award is held to. */
export function statusCell({ award, isPassed }: RankedProposal, wording: Wording): Cell {
  const limits = limitsOf(award).join(' ');
  return guard([award.status, award.reason, limits, isPassed, wording.names], () =>
    outcome(award, isPassed, wording),
  );
}

/** The limits that an award is held to: without them it would look as if all was granted. */
const limitsOf = ({ awardedCents, limitedBy }: Award): readonly string[] =>
  awardedCents > 0 ? limitedBy : [];

function outcome(
  award: Award,
  isPassed: boolean,
  { language, words, numbers, names }: Wording,
): TemplateResult {
  const isRule = award.reason.includes('/');
  const reason = isRule ? names.rule(award.reason) : words.reason[award.reason];
  const limits = limitsOf(award).map(names.rule);
  return html`<td class="outcome" data-column=${words.awards.status}>
    ${statusMark(award, language)}
    ${reason === undefined ? nothing : html`<span class="muted small">${reason}</span>`}
    ${isPassed ? html`<span class="muted small">${words.awards.passed}</span>` : nothing}
    ${
      limits.length === 0
        ? nothing
        : html`<span class="muted small">${words.awards.withinLimit(numbers.list(limits))}</span>`
    }
  </td>`;
}

/** An amount in euros, or that it is unknown, in a column of that name. */
export function amountCell(
  cents: number | null,
  column: string,
  { words, numbers }: Wording,
): Cell {
  return guard(
    [cents, column, words],
    () =>
      html`<td class="end number" data-column=${column}>
        ${cents === null ? html`<span class="muted">${words.unknown}</span>` : numbers.euro(cents)}
      </td>`,
  );
}

/** How the proposal fares against the baseline: in words, with the difference in euros and in rank. A dash without a baseline. */
export function changeCell({ change }: RankedProposal, wording: Wording): Cell {
  return guard([change?.change, change?.awardedDeltaCents, change?.rankDelta, wording.words], () =>
    changed(change, wording),
  );
}

function changed(change: RankedChange | null, { words, numbers }: Wording): TemplateResult {
  const places = change?.rankDelta ?? 0;
  if (change === null || (change.change === 'same' && places === 0)) {
    return html`<td class="muted small" data-column=${words.awards.change}>
      ${change === null ? '–' : words.change.same}
    </td>`;
  }
  const icons: Partial<Record<RankedChange['change'], string>> = {
    in: '▲',
    more: '▲',
    out: '▼',
    less: '▼',
  };
  return html`<td class="small" data-column=${words.awards.change}>
    ${
      change.change === 'same'
        ? nothing
        : html`<span class="change change-${change.change}">
            <span aria-hidden="true">${icons[change.change]}</span> ${words.change[change.change]}
            ${
              change.awardedDeltaCents === 0
                ? nothing
                : html`<span class="number">${numbers.euroChange(change.awardedDeltaCents)}</span>`
            }
          </span>`
    }
    ${places === 0 ? nothing : html`<span class="muted places">${words.change.places(places)}</span>`}
  </td>`;
}
