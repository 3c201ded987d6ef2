import { numbers, type Run } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { bar } from '../mark/bar.ts';
import { namesOf } from '../text/names.ts';
import { messages } from '../messages/messages.ts';
import type { LimitView } from './limit-view.ts';

/** Whether money that a pool does not use flows to others. */
function flows({ scenario, pack }: Run): boolean {
  return (scenario.leftover ?? pack.allocation.leftover).kind === 'flows';
}

/** Per pool what it has, gave, was asked, keeps for later and got from others; each row with its bar. */
export function poolBudgets({ run, words, language }: LimitView): TemplateResult {
  const { euro } = numbers(language);
  const names = namesOf(run, language);
  const { pools } = run.allocation;
  const withClosed = run.pack.limits.some(({ kind }) => kind === 'tranches');
  const withOthers = flows(run);
  const text = words.pools;
  const amount = (column: string, cents: number) =>
    html`<td class="end number" data-column=${column}>${euro(cents)}</td>`;
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${text.caption}>
      <table class="pools">
        <caption class="visually-hidden">
          ${text.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.pool}</th>
            <th scope="col" class="end">${text.budget}</th>
            <th scope="col" class="end">${text.spent}</th>
            <td class="chart"></td>
            <th scope="col" class="end">${text.asked}</th>
            ${withClosed ? html`<th scope="col" class="end">${text.closed}</th>` : nothing}
            ${withOthers ? html`<th scope="col" class="end">${text.fromOthers}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${pools.map(
            (pool) =>
              html`<tr>
                <th scope="row">
                  ${run.pack.pools.length === 0 ? messages(language).allProposals : names.pool(pool.pool)}
                </th>
                ${amount(text.budget, pool.budgetCents)} ${amount(text.spent, pool.spentCents)}
                <td class="chart">
                  ${bar(pool.budgetCents === 0 ? 0 : pool.spentCents / pool.budgetCents)}
                </td>
                ${amount(text.asked, pool.claimedCents)}
                ${withClosed ? amount(text.closed, pool.closedCents) : nothing}
                ${withOthers ? amount(text.fromOthers, pool.fromOthersCents) : nothing}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="note muted">${text.askedNote}</p>`;
}
