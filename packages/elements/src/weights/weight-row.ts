import type { Weight } from '@maatstaf/core';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { bar } from '../mark/bar.ts';
import type { Messages } from '../messages/messages.ts';
import type { Numbers } from '../numbers/numbers.ts';
import { LockChangeEvent, WeightChangeEvent, type WeightLevel } from './weight-events.ts';

/** One weight as it is drawn: its share now, and where the baseline stood. */
export interface WeightRow {
  readonly level: WeightLevel;
  readonly id: string;
  readonly title: string;
  readonly weight: Weight;
  readonly baselineShare: number;
  readonly influenceShare: number;
}

const send = (event: Event, row: WeightRow, share: number) =>
  event.target?.dispatchEvent(new WeightChangeEvent({ level: row.level, id: row.id, share }));

/** A field that holds no number between 0 and 100 goes back to the share in use. */
function fieldChanged(event: Event, row: WeightRow): void {
  if (!(event.target instanceof HTMLInputElement)) return;
  const percent = event.target.valueAsNumber;
  if (Number.isNaN(percent)) event.target.value = fieldValue(row);
  else send(event, row, Math.min(100, Math.max(0, percent)) / 100);
}

const fieldValue = (row: WeightRow): string => String(Math.round(row.weight.weight * 1_000) / 10);

/** A slider and a number field for the same share, a lock, and what the weight really decides. */
export function weightRow(row: WeightRow, words: Messages, numbers: Numbers): TemplateResult {
  const id = `${row.level}-${row.id}`;
  const share = row.weight.weight;
  const moved = Math.abs(share - row.baselineShare) > 0.0005;
  return html`<div class="weight">
    <label class="name" for="${id}-slider">${row.title}</label>
    <div class="slider">
      ${bar(share, row.baselineShare)}
      <input
        id="${id}-slider"
        type="range"
        min="0"
        max="100"
        step="1"
        aria-valuetext=${numbers.share(share)}
        .value=${live(String(Math.round(share * 100)))}
        ?disabled=${row.weight.locked}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement)
            send(event, row, event.target.valueAsNumber / 100);
        }}
      />
    </div>
    <span class="field">
      <input
        type="number"
        min="0"
        max="100"
        step="any"
        aria-label=${words.weights.percent(row.title)}
        .value=${live(fieldValue(row))}
        ?disabled=${row.weight.locked}
        @change=${(event: Event) => fieldChanged(event, row)}
      /><span aria-hidden="true">%</span>
    </span>
    <p class="note muted">
      <span class=${moved ? 'moved' : ''}
        >${words.weights.baseline(numbers.share(row.baselineShare))}</span
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
  </div>`;
}
