import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .hint {
    margin-top: 0.75rem;
    font-size: 0.8125rem;
  }
  .principle {
    padding: 0.75rem 0;
    border-bottom: 1px solid var(--_line);
  }
  .principle:first-of-type {
    padding-top: 0;
  }
  .principle + button {
    margin-top: 0.75rem;
  }
  .weight {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .name {
    grid-column: 1 / -1;
    font-weight: 600;
    hyphens: auto;
  }
  details .name {
    font-weight: 400;
    font-size: 0.9375rem;
  }
  .slider {
    position: relative;
    display: grid;
    align-items: center;
    min-height: 2rem;
  }
  .slider .bar {
    position: absolute;
    inset-inline: 0.625rem;
    width: calc(100% - 1.25rem);
    height: 0.375rem;
    pointer-events: none;
  }
  .slider .ticks {
    position: absolute;
    bottom: 0.125rem;
    inset-inline: 0.625rem;
    width: calc(100% - 1.25rem);
    height: 0.3125rem;
    overflow: visible;
    pointer-events: none;
  }
  .ticks line {
    stroke: var(--_caution);
    stroke-width: 2;
  }
  /* Room for its two lines, also while they are not there. */
  maatstaf-tipping-points {
    grid-column: 1 / -1;
    min-height: 2.875rem;
  }
  .slider .bar-rail {
    fill: var(--_line);
  }
  .slider .bar-mark {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  input[type='range'] {
    position: relative;
    width: 100%;
    height: 2rem;
    margin: 0;
    appearance: none;
    background: transparent;
    cursor: pointer;
  }
  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    width: 1.25rem;
    height: 1.25rem;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  input[type='range']::-moz-range-thumb {
    width: 1rem;
    height: 1rem;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  input[type='range']:disabled {
    cursor: default;
  }
  input[type='range']:disabled::-webkit-slider-thumb {
    background: var(--_muted);
    box-shadow: 0 0 0 1px var(--_muted);
  }
  .field {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
  }
  .field input {
    width: 4.25rem;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .error {
    grid-column: 1 / -1;
    font-size: 0.8125rem;
  }
  .lock {
    display: inline-flex;
    align-items: center;
    align-self: start;
    gap: 0.35rem;
    min-height: 2rem;
    font-size: 0.875rem;
    cursor: pointer;
  }
  .note {
    font-size: 0.8125rem;
  }
  .note span {
    display: block;
  }
  .moved {
    color: var(--_ink);
    font-weight: 600;
  }
  summary {
    width: fit-content;
    min-height: 1.75rem;
    padding: 0.25rem 0;
    color: var(--_accent);
    font-size: 0.875rem;
    cursor: pointer;
  }
  details > .weight {
    margin: 0.25rem 0 0.75rem 0.25rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_line);
  }
  @media (forced-colors: active) {
    input[type='range']::-webkit-slider-thumb {
      border-color: ButtonText;
      background: ButtonText;
    }
    input[type='range']:disabled::-webkit-slider-thumb {
      border-color: GrayText;
      background: GrayText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
