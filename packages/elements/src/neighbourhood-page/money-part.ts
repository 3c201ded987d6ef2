import { factCatalogue, numbers, type Proposal, type Run } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  amountCell,
  changeCell,
  statusCell,
  titleCell,
  type Wording,
} from '../award-table/award-cells.ts';
import { rowsOf } from '../award-table/ranked.ts';
import { messages } from '../messages/messages.ts';
import { everyAreaIsCounted } from '../text/people-counted.ts';
import { namesOf } from '../text/names.ts';
import type { PageView } from './page-view.ts';

/** What was asked for the neighbourhood, what it received, what was refused and why, and from where it is served. */
export function moneyPart(view: PageView): TemplateResult {
  const { run, area, comparison, language } = view;
  const text = view.words.money;
  const format = numbers(language);
  const own = run.allocation.neighbourhoods.find(
    ({ neighbourhood }) => neighbourhood === area.code,
  );
  if (own === undefined || own.priorities.length === 0) return html`<p>${text.none}</p>`;
  const words = messages(language);
  const wording: Wording = { language, words, numbers: format, names: namesOf(run, language) };
  const rows = rowsOf(run, comparison);
  const caption = text.caption(area.name);
  return html`${sums(view, own.claimedCents, own.awardedCents)}
    <div class="scroll" role="region" tabindex="0" aria-label=${caption}>
      <table class="proposals">
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.awards.proposal}</th>
            <th scope="col">${words.awards.status}</th>
            <th scope="col" class="end">${text.share}</th>
            <th scope="col" class="end">${text.requested}</th>
            <th scope="col" class="end">${text.here}</th>
            <th scope="col">${words.awards.change}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            own.priorities,
            ({ proposal }) => proposal,
            ({ proposal, shareRatio, awardedCents }) => {
              const row = rows.get(proposal);
              if (row === undefined) return nothing;
              return html`<tr>
                ${titleCell(row, wording)} ${statusCell(row, wording)}
                <td class="end number" data-column=${text.share}>${format.share(shareRatio, 6)}</td>
                ${amountCell(row.award.requestedCents, text.requested, wording)}
                ${amountCell(awardedCents, text.here, wording)} ${changeCell(row, wording)}
              </tr>`;
            },
          )}
        </tbody>
      </table>
    </div>
    ${fromElsewhere(
      view,
      own.priorities.map(({ proposal }) => proposal),
    )}`;
}

function sums(
  { run, area, comparison, language, words }: PageView,
  claimed: number,
  awarded: number,
): TemplateResult {
  const text = words.money;
  const { euro, number } = numbers(language);
  const change = comparison?.neighbourhoods.find(
    ({ neighbourhood }) => neighbourhood === area.code,
  );
  const delta = change === undefined ? 0 : change.afterCents - change.beforeCents;
  const { population } = area;
  const isCounted = everyAreaIsCounted(run.dataset);
  const sentences = [
    text.asked(euro(claimed)),
    text.awarded(euro(awarded)),
    ...(delta > 0 ? [text.more(euro(delta))] : delta < 0 ? [text.less(euro(-delta))] : []),
    ...(isCounted && population !== null && population > 0
      ? [text.perHead(euro(Math.round(awarded / population)), number(population))]
      : [text.noPeople]),
  ];
  return html`<p class="sums">${sentences.join(' ')}</p>`;
}

function fromElsewhere(
  { run, area, language, words }: PageView,
  own: readonly string[],
): TemplateResult | typeof nothing {
  const names = namesOf(run, language);
  const served = run.dataset.proposals.flatMap((proposal) => {
    const place = own.includes(proposal.id) ? placeOf(proposal, run) : undefined;
    return place === undefined || place === area.code
      ? []
      : [words.money.from(names.proposal(proposal.id), names.neighbourhood(place))];
  });
  return served.length === 0
    ? nothing
    : html`<p class="note">${words.money.elsewhere(numbers(language).list(served))}</p>`;
}

/** The neighbourhood where the place of a proposal is: what a label among its facts names, where one does. */
function placeOf({ facts }: Proposal, { pack, dataset }: Run): string | undefined {
  const codes = new Set(dataset.neighbourhoods.map(({ code }) => code));
  return [...factCatalogue(pack).values()].flatMap(({ id, type }) => {
    const value = type === 'label' ? facts[id] : undefined;
    return typeof value === 'string' && codes.has(value) ? [value] : [];
  })[0];
}
