import { svg, html, type TemplateResult } from 'lit';
import { type Language, numbers } from '@maatstaf/core';
import type { AreaChange } from './area-changes.ts';
import { shortened } from './shortened.ts';

const gap = 6;
/** Room for an amount beside the end of a bar. */
const amountWidth = 92;

/**
 * Gains to the right of the middle line, losses to the left, an amount at the end of each bar. Drawn in
 * pixels for a width, so that letters keep their size: where it is narrow, names and amounts stand above.
 */
export function areaChart(
  changes: readonly AreaChange[],
  nameOf: (code: string) => string,
  title: string,
  width: number,
  language: Language,
): TemplateResult {
  const isNarrow = width < 480;
  const nameWidth = isNarrow ? 0 : Math.min(200, Math.round(width * 0.32));
  const rowHeight = isNarrow ? 40 : 24;
  const height = changes.length * rowHeight;
  const half = (width - nameWidth) / 2;
  const middle = nameWidth + half;
  const most = changes.reduce((top, { deltaCents }) => Math.max(top, Math.abs(deltaCents)), 1);
  const room = isNarrow ? half - 1 : Math.max(8, half - amountWidth);
  return html`<svg
    class="area-chart"
    role="img"
    aria-label=${title}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${changes.map((change, at) =>
      row(change, {
        top: at * rowHeight,
        nameWidth: isNarrow ? width - amountWidth : nameWidth,
        width,
        name: nameOf(change.neighbourhood),
        isNarrow,
        middle,
        length: Math.max(1, (Math.abs(change.deltaCents) / most) * room),
        amount: numbers(language).euroChange(change.deltaCents),
      }),
    )}
  </svg>`;
}

interface Place {
  readonly top: number;
  readonly name: string;
  readonly nameWidth: number;
  readonly width: number;
  readonly isNarrow: boolean;
  readonly middle: number;
  readonly length: number;
  readonly amount: string;
}

function row(
  { deltaCents }: AreaChange,
  { top, name, nameWidth, width, isNarrow, middle, length, amount }: Place,
): TemplateResult<2> {
  const isGain = deltaCents > 0;
  const y = top + (isNarrow ? 20 : 4);
  const textY = isNarrow ? top + 14 : y + 12;
  const beside = isGain ? middle + length + gap : middle - length - gap;
  return svg`<g>
    <text class="name" x="0" y=${textY}>${shortened(name, nameWidth - gap)}</text>
    <rect class=${isGain ? 'gain' : 'loss'} x=${isGain ? middle : middle - length} y=${y}
      width=${length} height="16"></rect>
    <line class="middle" x1=${middle} x2=${middle} y1=${y - 4} y2=${y + 20}></line>
    <text class="amount" x=${isNarrow ? width : beside} y=${textY}
      text-anchor=${isGain && !isNarrow ? 'start' : 'end'}>${amount}</text>
  </g>`;
}
