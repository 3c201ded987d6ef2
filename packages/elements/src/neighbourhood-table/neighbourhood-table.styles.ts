import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .note {
    margin-bottom: 0.5rem;
    font-size: 0.8125rem;
  }
  table {
    min-width: 40rem;
  }
  th,
  td {
    padding-block: 0.375rem;
    vertical-align: middle;
  }
  thead td {
    background: var(--_sunken);
  }
  .sort {
    min-height: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-underline-offset: 0.25em;
    white-space: nowrap;
  }
  .district,
  .rank {
    display: block;
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .chart {
    width: 30%;
    min-width: 8rem;
  }
`;
