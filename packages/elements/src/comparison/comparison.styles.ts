import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  h3 {
    margin-block: 1.75rem 0.5rem;
    font-size: 1.0625rem;
  }
  h4 {
    font-size: 0.9375rem;
  }
  h5 {
    margin: 0.75rem 0 0.25rem;
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .small {
    font-size: 0.8125rem;
  }
  .columns,
  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0.75rem;
  }
  /* A short list does not take the height of a long one beside it. */
  .pairs {
    align-items: start;
  }
  .same {
    margin-bottom: 0.5rem;
    font-size: 0.875rem;
  }
  .column,
  .pair,
  figure {
    min-width: 0;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .column {
    display: grid;
    align-content: start;
    gap: 0.25rem;
    border-block-start-width: 3px;
    border-block-start-color: var(--_accent);
  }
  .column.awaited,
  .column.failed {
    border-block-start-color: var(--_control);
  }
  .column h3 {
    margin: 0;
    font-size: 0.9375rem;
    hyphens: auto;
  }
  .column button {
    justify-self: start;
    margin-top: 0.25rem;
  }
  .column progress {
    width: 100%;
  }
  .refused {
    margin-bottom: 0.75rem;
    padding: 0.375rem 0.75rem;
    border-inline-start: 3px solid var(--_caution);
    background: var(--_caution-soft);
    font-size: 0.875rem;
  }
  .refused button {
    min-height: 1.5rem;
    padding: 0 0.25rem;
  }
  .sum {
    font-size: 1.125rem;
    font-weight: 600;
  }
  .letter {
    display: inline-grid;
    place-content: center;
    min-width: 1.5em;
    padding: 0 0.3em;
    border: 1px solid currentColor;
    border-radius: 0.25rem;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.4;
  }
  .under {
    display: block;
    white-space: normal;
  }
  .moves li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75rem;
    padding-block: 0.1875rem;
    border-bottom: 1px solid var(--_line);
    font-size: 0.875rem;
  }
  .moves li:last-child {
    border-bottom: 0;
  }
  .sentences {
    padding-inline-start: 1.25rem;
    list-style: disc;
    font-size: 0.875rem;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 416px), 1fr));
    gap: 12px;
    align-items: start;
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.75rem 16px;
  }
  figcaption > span:not(.letter) {
    display: block;
  }
  figure svg {
    display: block;
    max-width: 100%;
    overflow: visible;
  }
  svg text {
    fill: var(--_ink);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .gain {
    fill: var(--_up);
  }
  .loss {
    fill: var(--_down);
  }
  .middle,
  .axis {
    stroke: var(--_control);
    stroke-width: 1;
  }
  .head {
    font-weight: 600;
  }
  .rank {
    fill: var(--_muted);
    font-size: 12px;
  }
  .path {
    fill: none;
    stroke: var(--_control);
    stroke-width: 1.5;
  }
  .hit {
    fill: transparent;
    stroke: transparent;
    stroke-width: 12;
    pointer-events: all;
  }
  path.hit {
    fill: none;
    pointer-events: stroke;
  }
  .slope {
    cursor: pointer;
  }
  .slope circle {
    stroke: var(--_control);
    stroke-width: 2;
    fill: var(--_surface);
  }
  .slope .funded {
    fill: var(--_control);
  }
  .comes-in .path {
    stroke: var(--_up);
    stroke-width: 2.25;
  }
  .comes-in circle {
    stroke: var(--_up);
  }
  .comes-in .funded {
    fill: var(--_up);
  }
  .falls-out .path {
    stroke: var(--_down);
    stroke-width: 2.25;
    stroke-dasharray: 6 3;
  }
  .falls-out circle {
    stroke: var(--_down);
  }
  .falls-out .funded {
    fill: var(--_down);
  }
  .has-highlight .slope:not(.lit) .path {
    stroke-opacity: 0.3;
  }
  .lit .path {
    stroke: var(--_accent);
    stroke-width: 4;
  }
  .lit text {
    font-weight: 600;
  }
  .slope:focus {
    outline: none;
  }
  .slope:focus-visible .name {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  .slope-chart:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    margin-bottom: 0.75rem;
  }
  .choices select {
    max-width: 100%;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 1.5rem;
  }
  .save {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .save button {
    font-size: 0.8125rem;
  }
  @container (max-width: 30rem) {
    thead {
      display: block;
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  summary {
    min-height: 1.5rem;
    cursor: pointer;
  }
  details[open] > summary {
    margin-bottom: 0.5rem;
  }
  details .scroll {
    max-height: 24rem;
    overflow-y: auto;
  }
  .mark-fails {
    color: var(--_down);
    font-weight: 600;
  }
  .mark-unknown {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    svg text {
      fill: CanvasText;
    }
    .gain,
    .loss,
    .slope .funded {
      fill: CanvasText;
    }
    .path,
    .slope circle {
      stroke: CanvasText;
    }
    .slope .unfunded {
      fill: Canvas;
    }
    .comes-in .path,
    .falls-out .path {
      stroke: CanvasText;
    }
    .lit .path {
      stroke: Highlight;
    }
  }
  @media print {
    .save,
    .choices,
    .refused .muted {
      display: none;
    }
    /* Lists go on overleaf, and two drawings fit on a sheet: fewer that are half empty. */
    :is(h2, h3) + p {
      break-after: avoid;
    }
    .pair {
      break-inside: auto;
      box-decoration-break: clone;
    }
    .pair li {
      break-inside: avoid;
    }
    figure svg {
      height: auto;
      max-height: 24rem;
    }
    .under {
      font-size: 0.6875rem;
    }
    details .scroll {
      max-height: none;
    }
  }
`;
