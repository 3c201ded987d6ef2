import { html, nothing, type TemplateResult } from 'lit';
import {
  amountCell,
  changeCell,
  scoreCell,
  statusCell,
  titleCell,
  type Wording,
} from './award-cells.ts';
import type { RankedProposal } from './ranked.ts';

/** A proposal in the list. `index` is its row in the whole table, for a table that draws only some of them. */
export function awardRow(row: RankedProposal, wording: Wording, index?: number): TemplateResult {
  const { award } = row;
  const { awards } = wording.words;
  return html`<tr class=${award.awardedCents > 0 ? 'funded' : ''} aria-rowindex=${index ?? nothing}>
    <td class="rank number">
      ${award.rank ?? html`<span class="visually-hidden">${awards.unranked}</span>`}${
        award.tied ? html`<span class="muted small tied">${awards.tied}</span>` : nothing
      }
    </td>
    ${titleCell(row, wording)} ${scoreCell(row, wording)} ${statusCell(row, wording)}
    ${amountCell(award.requestedCents, awards.requested, wording)}
    ${amountCell(award.awardedCents, awards.awarded, wording)} ${changeCell(row, wording)}
  </tr>`;
}
