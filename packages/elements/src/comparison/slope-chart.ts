import { html, svg, type TemplateResult } from 'lit';
import type { ComparisonWords } from './comparison-words.ts';
import type { RankLine, Standing } from './rank-changes.ts';
import { shortened } from './shortened.ts';

const rowHeight = 22;
const headHeight = 28;
const rankWidth = 30;

/** What the slope chart draws. */
export interface SlopeDrawing {
  readonly lines: readonly RankLine[];
  /** Letter and title of each column. */
  readonly columns: readonly { readonly letter: string; readonly title: string }[];
  readonly nameOf: (proposal: string) => string;
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  /** The proposal whose line stands out. */
  readonly highlighted: string | undefined;
  readonly words: ComparisonWords;
  readonly highlight: (proposal: string | undefined) => void;
}

/**
 * A line for each proposal from its place in one column to its place in the next; a filled dot gets money.
 * Only the proposals that are shown take room, each beside its rank. It is a list of which one line can be
 * chosen, by mouse or by arrow keys.
 */
export function slopeChart(drawing: SlopeDrawing): TemplateResult {
  const { lines, columns, title, width, highlighted, highlight } = drawing;
  const height = headHeight + lines.length * rowHeight + 6;
  const nameWidth = Math.round(Math.min(260, width * (width < 480 ? 0.44 : 0.32)));
  const hasNamesAtEnd = width >= 720;
  const [start, end] = [nameWidth + rankWidth, width - rankWidth - (hasNamesAtEnd ? nameWidth : 0)];
  const across = columns.map(
    (_, at) => start + 8 + ((end - start - 16) * at) / Math.max(1, columns.length - 1),
  );
  const down = columns.map((_, at) => downward(lines, at));
  const place: Place = { across, down, nameWidth, hasNamesAtEnd };
  const chosen = lines.some(({ proposal }) => proposal === highlighted)
    ? highlighted
    : lines[0]?.proposal;
  return html`<svg
    class="slope-chart ${highlighted === undefined ? '' : 'has-highlight'}"
    role="listbox"
    aria-label=${title}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    @keydown=${(event: KeyboardEvent) => moveBy(event, highlight)}
  >
    ${columns.map(
      ({ letter }, at) =>
        svg`<g aria-hidden="true">
          <text class="head" x=${across[at] ?? 0} y="16" text-anchor="middle">${letter}</text>
          <line class="axis" x1=${across[at] ?? 0} x2=${across[at] ?? 0} y1="22" y2=${height}></line>
        </g>`,
    )}
    ${lines.map((line) => lineOf(line, place, line.proposal === chosen, drawing))}
  </svg>`;
}

interface Place {
  readonly across: readonly number[];
  readonly down: readonly ReadonlyMap<string, number>[];
  readonly nameWidth: number;
  readonly hasNamesAtEnd: boolean;
}

function lineOf(
  { proposal, standings, changes }: RankLine,
  { across, down, nameWidth, hasNamesAtEnd }: Place,
  isChosen: boolean,
  { nameOf, columns, highlighted, highlight, words }: SlopeDrawing,
): TemplateResult<2> {
  const points = standings.map((standing, at) => ({
    standing,
    x: across[at] ?? 0,
    y: down[at]?.get(proposal) ?? 0,
  }));
  const [first, last] = [points[0], points.at(-1)];
  const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const name = nameOf(proposal);
  const spoken = standings.map(({ rank, funded }, at) =>
    words.spoken(
      columns[at]?.title ?? '',
      words.place(rank),
      funded ? words.getsMoney : words.getsNone,
    ),
  );
  const isLit = proposal === highlighted;
  return svg`<g
    class="slope ${changes ? 'changes' : ''} ${isLit ? 'lit' : ''} ${toneOf(standings)}"
    role="option"
    aria-selected=${isLit ? 'true' : 'false'}
    tabindex=${isChosen ? 0 : -1}
    data-proposal=${proposal}
    @focus=${() => highlight(proposal)}
    @pointerenter=${() => highlight(proposal)}
    @pointerleave=${() => highlight(undefined)}
  >
    <title>${name}. ${spoken.join('. ')}</title>
    <rect class="hit" x="0" y=${(first?.y ?? 0) - rowHeight / 2} width=${(first?.x ?? 0) - 8} height=${rowHeight}></rect>
    <path class="hit" d=${path}></path>
    <path class="path" d=${path}></path>
    ${points.map(
      ({ standing, x, y }) =>
        svg`<circle class=${standing.funded ? 'funded' : 'unfunded'} cx=${x} cy=${y} r="5"></circle>`,
    )}
    <text class="name" x=${nameWidth} y=${(first?.y ?? 0) + 4} text-anchor="end">${shortened(name, nameWidth)}</text>
    <text class="rank" x=${nameWidth + rankWidth - 6} y=${(first?.y ?? 0) + 4} text-anchor="end">${first?.standing.rank ?? '–'}</text>
    <text class="rank" x=${(last?.x ?? 0) + 12} y=${(last?.y ?? 0) + 4}>${last?.standing.rank ?? '–'}</text>
    ${
      hasNamesAtEnd
        ? svg`<text class="name" x=${(last?.x ?? 0) + rankWidth + 8} y=${(last?.y ?? 0) + 4}>${shortened(name, nameWidth)}</text>`
        : null
    }
  </g>`;
}

/** Whether a proposal comes in, or falls out, from the first column to the last. */
function toneOf(standings: readonly Standing[]): '' | 'comes-in' | 'falls-out' {
  const [first, last] = [standings[0]?.funded ?? false, standings.at(-1)?.funded ?? false];
  if (first === last) return '';
  return last ? 'comes-in' : 'falls-out';
}

/** How far down each line stands in a column: by rank, those without one last. */
function downward(lines: readonly RankLine[], column: number): ReadonlyMap<string, number> {
  const rank = ({ standings }: RankLine): number =>
    standings[column]?.rank ?? Number.POSITIVE_INFINITY;
  const inOrder = lines
    .map((line, at) => ({ line, at }))
    .toSorted((a, b) => {
      const [one, other] = [rank(a.line), rank(b.line)];
      return one === other ? a.at - b.at : one - other;
    });
  return new Map(
    inOrder.map(({ line }, at) => [line.proposal, headHeight + (at + 0.5) * rowHeight]),
  );
}

/** Arrow keys, Home and End go along the lines; Escape lets go of the one that stands out. */
function moveBy(event: KeyboardEvent, highlight: (proposal: string | undefined) => void): void {
  const { currentTarget, target, key } = event;
  if (!(currentTarget instanceof SVGElement) || !(target instanceof SVGElement)) return;
  const all = [...currentTarget.querySelectorAll<SVGGElement>('[role="option"]')];
  const at = all.findIndex((each) => each === target);
  if (at < 0) return;
  if (key === 'Escape') {
    highlight(undefined);
    return;
  }
  const to =
    key === 'ArrowDown'
      ? at + 1
      : key === 'ArrowUp'
        ? at - 1
        : key === 'Home'
          ? 0
          : key === 'End'
            ? all.length - 1
            : undefined;
  if (to === undefined) return;
  event.preventDefault();
  all[Math.min(all.length - 1, Math.max(0, to))]?.focus();
}
