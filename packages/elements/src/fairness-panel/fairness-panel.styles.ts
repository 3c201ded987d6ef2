import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  h3 {
    margin-block: 1.5rem 0.5rem;
    font-size: 1.0625rem;
  }
  h4 {
    font-size: 0.9375rem;
    hyphens: auto;
  }
  h4::first-letter {
    text-transform: uppercase;
  }
  .small {
    font-size: 0.8125rem;
  }
  .sentences {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }
  .cards,
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    gap: 0.75rem;
  }
  .muted + .cards {
    margin-top: 0.5rem;
  }
  .card,
  figure {
    display: grid;
    align-content: start;
    gap: 0.375rem;
    min-width: 0;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .figure {
    font-size: 1.5rem;
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .metric-bar {
    display: block;
    width: 100%;
    height: 20px;
    overflow: visible;
  }
  .metric-bar .bar-rail {
    fill: var(--_line);
  }
  .zero {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  figcaption strong,
  figcaption span {
    display: block;
  }
  .plot {
    display: grid;
    grid-template-columns: minmax(0, 22rem);
    gap: 0.25rem;
    justify-content: center;
  }
  .plot svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .plot .x {
    text-align: end;
  }
  .frame {
    fill: var(--_surface);
    stroke: var(--_control);
    stroke-width: 0.5;
  }
  .grid {
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.4;
  }
  .even {
    stroke: var(--_muted);
    stroke-width: 0.8;
    stroke-dasharray: 2 2;
  }
  .area {
    fill: var(--_accent-soft);
    fill-opacity: 0.7;
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.4;
    stroke-linejoin: round;
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
  .chart {
    width: 25%;
    min-width: 6rem;
    vertical-align: middle;
  }
  thead td {
    background: var(--_sunken);
  }
  .invariants {
    display: grid;
    gap: 0.25rem;
    margin-top: 0.375rem;
  }
  .invariants li {
    display: flex;
    gap: 0 0.75rem;
  }
  .verdict {
    flex: none;
    width: 6rem;
    font-weight: 600;
  }
  .holds .verdict {
    color: var(--_up);
  }
  .fails .verdict {
    color: var(--_down);
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
    td[data-column]::before {
      white-space: normal;
    }
    tbody .chart {
      width: 100%;
      padding-block: 0.375rem;
    }
  }
  @media (forced-colors: active) {
    .zero,
    .even {
      stroke: CanvasText;
    }
    .line {
      stroke: Highlight;
    }
    .frame,
    .area {
      fill: Canvas;
    }
  }
  @media print {
    .invariants li {
      break-inside: avoid;
    }
    h3 + p {
      break-after: avoid;
    }
    details .scroll {
      max-height: none;
    }
  }
`;
