import type { Proposal } from '@maatstaf/core';
import type { Explanation } from '@maatstaf/core/explain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Wording } from '../award-table/award-cells.ts';
import { type ContributionGroup, groupedContributions } from './grouped-contributions.ts';
import { explanationWords } from './explanation-words.ts';

/** The lines of a score and their sum: one per rule, with its neighbourhoods inside. */
export function contributionTable(
  explanation: Explanation,
  serves: Proposal['serves'],
  wording: Wording,
): TemplateResult {
  const { numbers, names } = wording;
  const text = explanationWords(wording.language);
  const places = serves.map(({ neighbourhood, shareRatio }) => {
    const name = names.neighbourhood(neighbourhood);
    return serves.length === 1 ? name : `${name} (${numbers.share(shareRatio, 6)})`;
  });
  const row = (group: ContributionGroup) =>
    html`<tr class="line-${group.kind}">
      <th scope="row">
        ${group.label}
        <span class="small muted"
          >${names.principle(group.principle)} › ${names.criterion(group.criterion)}</span
        >
        ${whereOf(group, serves.length, wording)}
      </th>
      <td class="end points">${pointsOf(group, wording)}</td>
      <td class="end number">${numbers.pointsChange(group.weighted)}</td>
    </tr>`;
  return html`<p class="small muted serves">${text.serves(numbers.list(places))}</p>
    ${
      explanation.contributions.length === 0
        ? html`<p>${text.noContributions}</p>`
        : html`<div class="scroll" role="region" tabindex="0" aria-label=${text.contributions}>
            <table>
              <caption class="visually-hidden">
                ${text.contributions}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${text.part}</th>
                  <th scope="col" class="end">${text.points}</th>
                  <th scope="col" class="end">${text.adds}</th>
                </tr>
              </thead>
              <tbody>
                ${groupedContributions(explanation.contributions).map(row)}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row" colspan="2">${text.total}</th>
                  <td class="end number">
                    ${explanation.score === null ? '–' : numbers.points(explanation.score)}
                  </td>
                </tr>
              </tfoot>
            </table>
          </div>`
    }`;
}

/** Where a line counts, with the points of each place where they differ. Nothing where it is the same everywhere. */
function whereOf(
  { places }: ContributionGroup,
  served: number,
  { names, numbers }: Wording,
): TemplateResult | typeof nothing {
  const differ = new Set(places.map(({ points }) => numbers.points(points))).size > 1;
  if (!differ && places.length === served) return nothing;
  const where = places.map(({ neighbourhood, points }) =>
    differ
      ? `${names.neighbourhood(neighbourhood)} ${numbers.points(points)}`
      : names.neighbourhood(neighbourhood),
  );
  return html`<span class="small where">${where.join(' · ')}</span>`;
}

/** The points of all places as one number, or as the lowest and the highest. */
function pointsOf({ places }: ContributionGroup, { numbers }: Wording): TemplateResult | string {
  const points = places.map((place) => place.points);
  const [low, high] = [Math.min(...points), Math.max(...points)].map(numbers.points);
  if (low === high) return low ?? '';
  return html`<span class="number">${low} –</span> <span class="number">${high}</span>`;
}
