import { numbers } from '@maatstaf/core';
import { metricText, metricValue } from '@maatstaf/core/explain';
import type { MetricInDetail } from '@maatstaf/core/metrics';
import { html, nothing, type TemplateResult } from 'lit';
import { comeAndGone } from '../changes/come-and-gone.ts';
import type { Against, ComparisonView } from './comparison-view.ts';
import { letterOf } from './comparison-view.ts';

interface Row {
  readonly title: string;
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly value: string;
  readonly note?: string;
}

/** The headline figures and the metrics of fairness, a row each, with a cell for every outcome. */
export function figureTable(view: ComparisonView): TemplateResult {
  const { columns, outcomes, words } = view;
  return html`<p class="small muted">${words.rangeNote}</p>
    <div class="scroll" role="region" tabindex="0" aria-label=${words.figures}>
      <table>
        <caption class="visually-hidden">
          ${words.figures}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.figure}</th>
            ${outcomes.map(
              ({ column }) =>
                html`<th scope="col" class="end">
                  <span class="letter">${letterOf(columns, column.key)}</span> ${column.title}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${figureRows(view).map(
            ({ title, cells }) =>
              html`<tr>
                <th scope="row">${title}</th>
                ${cells.map(
                  ({ value, note }, at) =>
                    html`<td class="end" data-column=${outcomes[at]?.column.title ?? ''}>
                      <span class="number">${value}</span>
                      ${note === undefined ? nothing : html`<span class="small muted under">${note}</span>`}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** The rows of the table of figures, as text. */
function figureRows({ outcomes, base, language, words }: ComparisonView): readonly Row[] {
  const { euro, number } = numbers(language);
  const { row } = words;
  const each = (title: string, cell: (one: Against) => string | Cell): Row => ({
    title,
    cells: outcomes.map((one) => {
      const value = cell(one);
      return typeof value === 'string' ? { value } : value;
    }),
  });
  const moved = (one: Against, list: readonly string[]): string =>
    one.column === base ? '–' : number(list.length);
  return [
    each(row.budget, ({ column }) => euro(column.run.allocation.budgetCents)),
    each(row.spent, ({ column }) => euro(column.run.allocation.spentCents)),
    each(row.held, ({ column }) => euro(column.run.allocation.heldCents)),
    each(row.over, ({ column }) => {
      const { budgetCents, spentCents, heldCents } = column.run.allocation;
      return euro(budgetCents - spentCents - heldCents);
    }),
    each(row.fundedProposals, ({ column }) =>
      number(column.run.allocation.awardedCents.filter((cents) => cents > 0).length),
    ),
    each(row.entered, (one) => moved(one, comeAndGone(one.changes).entered)),
    each(row.left, (one) => moved(one, comeAndGone(one.changes).left)),
    each(row.limits, ({ column }) => {
      const { limits } = column.run.allocation;
      return words.limitsMet(limits.filter(({ met }) => met === true).length, limits.length);
    }),
    each(row.favoursSmall, ({ column: { favoursSmall } }) =>
      favoursSmall === null
        ? words.favoursNot
        : {
            value: words.favours,
            note: words.mean(euro(favoursSmall.meanCents), euro(favoursSmall.rankingMeanCents)),
          },
    ),
    ...base.metrics.map((metric) =>
      each(capital(metricText(metric, language).title), ({ column }) =>
        metricCell(column.metrics.find(({ id }) => id === metric.id)),
      ),
    ),
  ];

  function metricCell(metric: MetricInDetail | undefined): Cell {
    if (metric === undefined || metric.value === null) return { value: words.noValue };
    const { id, value, range } = metric;
    const shown = (figure: number): string => metricValue(id, figure, language);
    return {
      value: shown(value),
      ...(range === null
        ? {}
        : { note: words.metricRange(shown(range.low.value), shown(range.high.value)) }),
    };
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
