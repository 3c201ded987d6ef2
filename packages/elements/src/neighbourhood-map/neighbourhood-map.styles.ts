import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
    --_shade-1: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
    --_shade-2: color-mix(in srgb, var(--_accent) 24%, var(--_surface));
    --_shade-3: color-mix(in srgb, var(--_accent) 42%, var(--_surface));
    --_shade-4: color-mix(in srgb, var(--_accent) 82%, var(--_surface));
    --_shade-5: color-mix(in srgb, var(--_accent), var(--_ink) 35%);
  }
  h3 {
    margin-bottom: 0.5rem;
    font-size: 1.0625rem;
  }
  h4 {
    margin-bottom: 0.375rem;
    font-size: 0.875rem;
  }
  .small {
    font-size: 0.8125rem;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 1.5rem;
    margin-bottom: 0.75rem;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125rem;
    min-width: 0;
  }
  .field label,
  legend {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  select {
    max-width: 100%;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    min-height: 2rem;
    cursor: pointer;
  }
  .figure {
    display: grid;
    gap: 1rem 1.5rem;
    margin-bottom: 1rem;
  }
  .drawn {
    min-width: 0;
  }
  .map {
    display: block;
    width: 100%;
    max-height: 44rem;
    overflow: visible;
    print-color-adjust: exact;
  }
  .area {
    cursor: pointer;
  }
  .area:focus {
    outline: none;
  }
  .shape {
    stroke: var(--_surface);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .area:hover .shape {
    stroke: var(--_ink);
  }
  .mark,
  .name {
    text-anchor: middle;
    pointer-events: none;
  }
  .mark {
    font-size: 20px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .name {
    display: none;
    font-size: 15px;
  }
  .halo,
  .ring {
    fill: none;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .halo {
    stroke: var(--_surface);
    stroke-width: 9;
  }
  .ring {
    stroke: var(--_ink);
    stroke-width: 5;
  }
  .ring-reached {
    display: none;
  }
  .map:focus-within .ring-reached {
    display: inline;
  }
  .ring-reached .ring {
    stroke: var(--_accent);
    stroke-dasharray: 10 5;
  }
  .shade-1 {
    fill: var(--_shade-1);
  }
  .shade-2 {
    fill: var(--_shade-2);
  }
  .shade-3 {
    fill: var(--_shade-3);
  }
  .shade-4 {
    fill: var(--_shade-4);
  }
  .shade-5 {
    fill: var(--_shade-5);
  }
  .nothing,
  .same {
    fill: var(--_sunken);
  }
  .gain-1 {
    fill: color-mix(in srgb, var(--_up) 26%, var(--_surface));
  }
  .gain-2 {
    fill: var(--_up);
  }
  .loss-1 {
    fill: color-mix(in srgb, var(--_down) 26%, var(--_surface));
  }
  .loss-2 {
    fill: var(--_down);
  }
  .shape.shade-1,
  .shape.nothing,
  .shape.same {
    stroke: var(--_line);
    stroke-width: 2;
  }
  .shape.unknown {
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .hatch-ground {
    fill: var(--_surface);
  }
  .hatch-line {
    fill: var(--_line);
  }
  text {
    fill: var(--_ink);
  }
  .on-shade-4,
  .on-shade-5,
  .on-gain-2,
  .on-loss-2 {
    fill: var(--_on-accent);
  }
  .on-unknown {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 5px;
    stroke-linejoin: round;
  }
  .beside {
    display: grid;
    gap: 0.875rem;
    align-content: start;
    min-width: 0;
  }
  .readout {
    display: grid;
    min-height: 6.25rem;
    align-content: start;
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .readout .value {
    font-size: 1.25rem;
    font-weight: 600;
    white-space: normal;
  }
  .legend li {
    display: grid;
    grid-template-columns: 2.25rem minmax(0, 1fr) auto;
    gap: 0.625rem;
    align-items: center;
    padding-block: 0.1875rem;
    font-size: 0.9375rem;
  }
  .legend p {
    margin-top: 0.25rem;
  }
  .swatch {
    display: block;
    width: 2.25rem;
    height: 1.625rem;
    print-color-adjust: exact;
  }
  .swatch .shape {
    stroke-width: 1;
  }
  .swatch .mark {
    font-size: 14px;
  }
  .swatch .on-unknown {
    stroke-width: 4px;
  }
  .provenance {
    display: grid;
    gap: 0.25rem;
  }
  details {
    margin-top: 0.5rem;
  }
  summary {
    min-height: 1.5rem;
    cursor: pointer;
  }
  details[open] > summary {
    margin-bottom: 0.5rem;
  }
  .name-button {
    min-height: 1.5rem;
    padding: 0;
    text-align: start;
  }
  .outlines {
    display: grid;
    max-width: 70ch;
  }
  .outlines > :not(summary) {
    margin-bottom: 0.5rem;
  }
  .outlines input {
    min-height: 2rem;
    max-width: 100%;
  }
  .issues {
    padding-inline-start: 1.25rem;
    list-style: disc;
    font-size: 0.875rem;
  }
  @container (min-width: 34rem) {
    .name {
      display: inline;
    }
  }
  @container (min-width: 44rem) {
    .figure {
      grid-template-columns: minmax(0, 3fr) minmax(14rem, 2fr);
      align-items: start;
    }
  }
  @container (max-width: 26rem) {
    .mark {
      font-size: 26px;
    }
  }
  @media (forced-colors: active) {
    .shape,
    .hatch-ground {
      fill: Canvas;
    }
    .shape,
    .shape[class] {
      stroke: CanvasText;
      stroke-width: 2;
    }
    .hatch-line {
      fill: GrayText;
    }
    text,
    text[class] {
      fill: CanvasText;
    }
    .on-unknown,
    .halo {
      stroke: Canvas;
    }
    .ring {
      stroke: Highlight;
    }
  }
  @media print {
    .choices,
    .outlines,
    #keys,
    .readout {
      display: none;
    }
    /* Drawing and legend on one sheet, below what stands on top of it. */
    .figure {
      break-inside: avoid;
    }
    .map {
      max-height: 12.5cm;
    }
    .legend ul {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 2rem;
    }
  }
`;
