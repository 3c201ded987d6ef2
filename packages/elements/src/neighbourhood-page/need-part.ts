import { needModelOf, numbers, textIn } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageView } from './page-view.ts';

/** The index in use, the places that it leaves open, and what a person must know of it. */
export function needPart({
  run,
  area,
  language,
  words: { need: words },
}: PageView): TemplateResult {
  const model = needModelOf(run.pack, run.scenario);
  const profile = run.assessment.need.find(({ neighbourhood }) => neighbourhood === area.code);
  if (model === undefined || profile === undefined) return html`<p>${words.noModel}</p>`;
  const title = textIn(model.title, language);
  const { index, rank, rankRange, attention } = profile;
  const compared = run.assessment.need.filter((each) => each.compared).length;
  const place =
    rank === null
      ? words.notRanked
      : rankRange === null || rankRange.low === rankRange.high
        ? words.rank(rank, compared)
        : words.rankRange(rankRange.low, rankRange.high, compared);
  return html`<p class="lead">
      ${index === null ? words.unknown(title) : words.index(title, numbers(language).points(index))}
    </p>
    <p>${place}</p>
    ${
      attention.length === 0
        ? nothing
        : html`<ul class="sentences">
            ${attention.map((each) => html`<li>${words.attention[each]}</li>`)}
          </ul>`
    }`;
}
