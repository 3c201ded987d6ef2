import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  h3 {
    margin-block: 1.5rem 0.5rem;
    font-size: 1.0625rem;
  }
  h4 {
    font-size: 1rem;
    hyphens: auto;
  }
  .notice + h3 {
    margin-top: 0;
  }
  .note,
  .small {
    font-size: 0.8125rem;
  }
  .note {
    margin-top: 0.375rem;
  }
  td .small {
    display: block;
  }
  .sentences {
    padding-inline-start: 1.25rem;
    margin-block: 0.25rem;
    list-style: disc;
  }
  @container (min-width: 30.01rem) {
    .pools {
      min-width: 44rem;
    }
  }
  .chart {
    width: 18%;
    min-width: 6rem;
    vertical-align: middle;
  }
  thead td {
    background: var(--_sunken);
  }
  .limit {
    display: grid;
    gap: 0.5rem;
    max-width: 60rem;
    margin-top: 0.75rem;
    padding: 0.75rem clamp(0.75rem, 2vw, 1rem) 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .limit > * {
    min-width: 0;
  }
  .limit > p {
    max-width: 70ch;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
  }
  .switch {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 1.5rem;
    cursor: pointer;
    font-size: 0.875rem;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.75rem;
  }
  .field > label {
    font-weight: 600;
  }
  .field > p {
    flex-basis: 100%;
  }
  .typed {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }
  .typed input {
    width: 8rem;
    max-width: 100%;
    font-variant-numeric: tabular-nums;
  }
  .error:empty {
    display: none;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.6rem;
    align-items: center;
  }
  .choice label {
    min-height: 1.5rem;
    cursor: pointer;
  }
  .choice p {
    grid-column: 2;
  }
  summary {
    min-height: 1.5rem;
    cursor: pointer;
  }
  details[open] > summary {
    margin-bottom: 0.5rem;
  }
  .met {
    color: var(--_up);
  }
  .not-met {
    color: var(--_down);
  }
  .unknown,
  .full {
    color: var(--_caution);
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
  @media print {
    .pools {
      min-width: 0;
    }
    .chart {
      min-width: 3rem;
    }
    .switch,
    .field,
    .choice {
      display: none;
    }
    .limit {
      break-inside: avoid;
    }
  }
`;
