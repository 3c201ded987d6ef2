import type { PoolAllocation, Run } from '@maatstaf/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Wording } from './award-cells.ts';
import type { RankedPool } from './ranked.ts';

/** Where the sub-budget of a pool is, in cents; together it is that budget, money of other pools aside. */
interface PoolMoney {
  readonly spent: number;
  /** Kept for groups that did not use their floor. */
  readonly kept: number;
  /** What a later tranche opens. */
  readonly later: number;
  readonly free: number;
}

/** The parts of the sub-budget of a pool. A floor is kept only as far as the pool still has its money. */
export function poolMoney(
  pool: PoolAllocation,
  { allocation }: Pick<Run, 'allocation'>,
): PoolMoney {
  const { budgetCents, spentCents, closedCents, fromOthersCents } = pool;
  const spent = spentCents - fromOthersCents;
  const left = Math.max(0, budgetCents - closedCents - spent);
  const floors = allocation.limits
    .filter(({ within }) => within === pool.pool)
    .reduce((sum, { heldCents }) => sum + heldCents, 0);
  const kept = Math.min(left, floors);
  return { spent, kept, later: closedCents, free: left - kept };
}

/** The head of a pool: its name, how many are funded, and where its sub-budget is, as a bar and in words. */
export function poolHead(
  { pool, proposals }: RankedPool,
  title: string,
  id: string,
  run: Run,
  { words, numbers }: Wording,
): TemplateResult {
  const funded = proposals.filter(({ award }) => award.awardedCents > 0).length;
  return html`<div class="pool-head" part="pool-head">
    <h3 id=${id}>${title}</h3>
    <p class="muted number">${words.awards.poolCount(funded, proposals.length)}</p>
    ${pool === null ? nothing : money(pool)}
  </div>`;

  function money(of: PoolAllocation): TemplateResult {
    const parts = poolMoney(of, run);
    const shown = (['kept', 'later', 'free'] as const).filter((part) => parts[part] > 0);
    return html`<p class="number spent">
        ${words.awards.poolSummary(numbers.euro(of.spentCents), numbers.euro(of.budgetCents))}
      </p>
      ${moneyBar(parts, of.budgetCents)}
      <ul class="pool-money">
        ${shown.map(
          (part) =>
            html`<li class=${part}>${words.awards.poolMoney[part](numbers.euro(parts[part]))}</li>`,
        )}
        ${
          of.fromOthersCents > 0
            ? html`<li>${words.awards.poolMoney.fromOthers(numbers.euro(of.fromOthersCents))}</li>`
            : nothing
        }
      </ul>`;
  }
}

/** The parts one after another; for the eye only. */
function moneyBar({ spent, kept, later }: PoolMoney, budgetCents: number): TemplateResult {
  const percent = (cents: number) =>
    `${budgetCents === 0 ? 0 : Math.min(100, (cents / budgetCents) * 100)}%`;
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    <rect class="bar-rail" width="100%" height="100%" rx="3"></rect>
    <rect class="bar-fill" width=${percent(spent)} height="100%" rx="3"></rect>
    ${
      kept === 0
        ? nothing
        : svg`<rect class="bar-kept" x=${percent(spent)} width=${percent(kept)} height="100%"></rect>`
    }
    ${
      later === 0
        ? nothing
        : svg`<rect class="bar-later" x=${percent(budgetCents - later)} width=${percent(later)} height="100%"></rect>`
    }
  </svg>`;
}
