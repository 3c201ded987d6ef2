import { svg, html, type TemplateResult } from 'lit';
import { numbers } from '../numbers/numbers.ts';
import type { AreaChange } from './area-changes.ts';
import type { Language } from '@maatstaf/core';
import { shortened } from './shortened.ts';

const gap = 6;
/** Room for an amount beside the end of a bar. */
const amountWidth = 78;

/**
 * Gains to the right of the middle line, losses to the left, an amount at the end of each bar. Drawn in
 * pixels for a width, so that letters keep their size: where it is narrow, names stand above their bars.
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
  const room = Math.max(8, half - amountWidth);
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
        nameWidth: isNarrow ? width : nameWidth,
        name: nameOf(change.neighbourhood),
        isNarrow,
        middle,
        length: Math.max(1, (Math.abs(change.deltaCents) / most) * room),
        amount: numbers(language).euroChange(change.deltaCents),
      }),
    )}
    <line class="middle" x1=${middle} x2=${middle} y1="0" y2=${height}></line>
  </svg>`;
}

interface Place {
  readonly top: number;
  readonly name: string;
  readonly nameWidth: number;
  readonly isNarrow: boolean;
  readonly middle: number;
  readonly length: number;
  readonly amount: string;
}

function row(
  { deltaCents }: AreaChange,
  { top, name, nameWidth, isNarrow, middle, length, amount }: Place,
): TemplateResult<2> {
  const isGain = deltaCents > 0;
  const y = top + (isNarrow ? 20 : 4);
  const baseline = y + 12;
  return svg`<g>
    <text class="name" x="0" y=${isNarrow ? top + 14 : baseline}>${shortened(name, nameWidth - gap)}</text>
    <rect class=${isGain ? 'gain' : 'loss'} x=${isGain ? middle : middle - length} y=${y}
      width=${length} height="16"></rect>
    <text class="amount" x=${isGain ? middle + length + gap : middle - length - gap} y=${baseline}
      text-anchor=${isGain ? 'start' : 'end'}>${amount}</text>
  </g>`;
}
