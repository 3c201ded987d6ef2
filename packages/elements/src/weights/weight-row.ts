import type { Language, Numbers, Run, Weight } from '@maatstaf/core';
import type { TippingPoints } from '@maatstaf/core/sensitivity';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { bar } from '../mark/bar.ts';
import type { Messages } from '../messages/messages.ts';
import { shareField } from './share-field.ts';
import { ticks } from './ticks.ts';
import { LockChangeEvent, type WeightLevel } from './weight-events.ts';

/** One weight as it is drawn: its share now, where the baseline stood, and who hears that it moves. */
export interface WeightRow {
  readonly level: WeightLevel;
  readonly id: string;
  readonly title: string;
  readonly weight: Weight;
  readonly baselineShare: number;
  readonly influenceShare: number;
  /** Where it tips the outcome, and where names are looked up for that; undefined where it is not known (yet). */
  readonly tips: TippingPoints | undefined;
  /** Whether it is told where weights tip the outcome, now or in a while. */
  readonly isTold: boolean;
  readonly run: Run;
  /** Whether there is another outcome. Where there is none, a slider may be ahead of it: the step is under way. */
  readonly isOther: boolean;
  readonly language: Language;
  /** Whether what was typed as its share was refused. */
  readonly refused: boolean;
  /** Hears another share, 0–1; null where what was typed is none. */
  readonly move: (share: number | null) => void;
}

/** A slider and a number field for the same share, a lock, and what the weight really decides. */
export function weightRow(row: WeightRow, words: Messages, numbers: Numbers): TemplateResult {
  const id = `${row.level}-${row.id}`;
  const share = row.weight.weight;
  const percent = String(Math.round(share * 100));
  const told = numbers.share(share, 2);
  const moved = Math.abs(share - row.baselineShare) > 0.00005;
  return html`<div class="weight">
    <label class="name" for="${id}-slider">${row.title}</label>
    <div class="slider">
      ${bar(share, row.baselineShare)}${ticks(row.tips)}
      <input
        id="${id}-slider"
        type="range"
        min="0"
        max="100"
        step="1"
        aria-valuetext=${row.isOther ? live(told) : told}
        .value=${row.isOther ? live(percent) : percent}
        ?disabled=${row.weight.locked}
        @input=${(event: Event) => {
          if (!(event.target instanceof HTMLInputElement)) return;
          const wanted = event.target.valueAsNumber / 100;
          // Told with the slider itself: what it comes to may be a frame later.
          event.target.ariaValueText = numbers.share(wanted);
          row.move(wanted);
        }}
      />
    </div>
    ${shareField(
      {
        id,
        title: row.title,
        share,
        locked: row.weight.locked,
        refused: row.refused,
        typed: row.move,
      },
      words,
      numbers,
    )}
    <p class="note muted">
      <span class=${moved ? 'moved' : ''}
        >${words.weights.baseline(numbers.share(row.baselineShare, 2))}</span
      >
      <span>${words.weights.influence(numbers.share(row.influenceShare))}</span>
    </p>
    <label class="lock">
      <input
        type="checkbox"
        .checked=${live(row.weight.locked)}
        @change=${(event: Event) => {
          if (!(event.target instanceof HTMLInputElement)) return;
          const { checked } = event.target;
          event.target.dispatchEvent(
            new LockChangeEvent({ level: row.level, id: row.id, locked: checked }),
          );
        }}
      />
      <span>
        ${words.weights.lock}
        <span class="visually-hidden">${words.weights.lockOf(row.title)}</span>
      </span>
    </label>
    ${
      !row.isTold
        ? nothing
        : html`<maatstaf-tipping-points
            .run=${row.run}
            .points=${row.tips}
            .share=${share}
            language=${row.language}
            ><p class="note muted">${words.weights.tips}</p></maatstaf-tipping-points
          >`
    }
  </div>`;
}
