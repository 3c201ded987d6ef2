import { html, nothing, type TemplateResult } from 'lit';
import { type FigureState, tableTwin } from './table-twin.ts';
import type { ComparisonView } from './comparison-view.ts';
import { letterOf } from './comparison-view.ts';
import { poolsOf, type RankLine, rankLines } from './rank-changes.ts';
import { saveButtons } from './save-buttons.ts';
import { slopeChart } from './slope-chart.ts';

/** More lines than this cannot be told apart, nor looked at on a screen. */
const mostLines = 150;

/** What a person chose to see of the places. */
export interface RankChoice {
  /** Undefined: the first pool in which something changes. */
  readonly pool: string | undefined;
  readonly onlyChanges: boolean;
  readonly highlighted: string | undefined;
  readonly choosePool: (pool: string) => void;
  readonly chooseChanges: (onlyChanges: boolean) => void;
  readonly highlight: (proposal: string | undefined) => void;
}

/** Places in the ranking of one pool through all outcomes, as a drawing and as a table. */
export function rankFigure(
  view: ComparisonView,
  choice: RankChoice,
  state: FigureState,
): TemplateResult {
  const { columns, outcomes, names, words } = view;
  const pools = poolsOf(view);
  const chosen = choice.pool !== undefined && pools.includes(choice.pool) ? choice.pool : undefined;
  const pool =
    chosen ??
    pools.find((each) => rankLines(view, each).some(({ changes }) => changes)) ??
    pools[0] ??
    null;
  const all = rankLines(view, pool);
  const wanted = choice.onlyChanges ? all.filter(({ changes }) => changes) : all;
  const lines = wanted.slice(0, mostLines);
  const title = words.ranksOf(pool === null ? words.ranks : names.pool(pool));
  return html`<div class="choices">
      ${
        pool === null
          ? nothing
          : html`<label for="pool">${words.pool}</label>
              <select
                id="pool"
                @change=${({ target }: Event) => {
                  if (target instanceof HTMLSelectElement) choice.choosePool(target.value);
                }}
              >
                ${pools.map(
                  (each) =>
                    html`<option value=${each ?? ''} ?selected=${each === pool}>
                      ${names.pool(each ?? '')}
                    </option>`,
                )}
              </select>`
      }
      <span class="check">
        <input
          id="only-changes"
          type="checkbox"
          .checked=${choice.onlyChanges}
          @change=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) choice.chooseChanges(target.checked);
          }}
        />
        <label for="only-changes">${words.onlyChanges}</label>
      </span>
    </div>
    ${
      lines.length === 0
        ? html`<p class="muted">${words.noRankChanges}</p>`
        : html`<figure class="rank-figure">
            <figcaption>
              <strong>${title}</strong>
              <span class="small muted">${words.ranksHint}</span>
            </figcaption>
            ${slopeChart({
              lines,
              columns: outcomes.map(({ column }) => ({
                letter: letterOf(columns, column.key),
                title: column.title,
              })),
              nameOf: names.proposal,
              title,
              width: state.width,
              highlighted: choice.highlighted,
              words,
              highlight: choice.highlight,
            })}
            ${
              lines.length < wanted.length
                ? html`<p class="small muted">${words.tableMost(lines.length, wanted.length)}</p>`
                : nothing
            }
            ${saveButtons(title, words)} ${twin(title, lines, view, state)}
          </figure>`
    }`;
}

function twin(
  title: string,
  lines: readonly RankLine[],
  view: ComparisonView,
  state: FigureState,
): TemplateResult {
  const { columns, outcomes, names, words } = view;
  return tableTwin(title, view, state, () => ({
    head: html`<th scope="col">${words.proposal}</th>
      ${outcomes.map(
        ({ column }) =>
          html`<th scope="col">
            <span class="letter">${letterOf(columns, column.key)}</span>
            ${column.title}
          </th>`,
      )}`,
    rows: lines.map(
      ({ proposal, standings }) =>
        html`<tr>
          <th scope="row">${names.proposal(proposal)}</th>
          ${standings.map(
            ({ rank, funded }, at) =>
              html`<td data-column=${outcomes[at]?.column.title ?? ''}>
                ${words.place(rank)}, ${funded ? words.getsMoney : words.getsNone}
              </td>`,
          )}
        </tr>`,
    ),
  }));
}
