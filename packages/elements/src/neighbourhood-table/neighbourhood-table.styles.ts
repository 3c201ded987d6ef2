import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .note {
    margin-bottom: 0.5rem;
    font-size: 0.8125rem;
  }
  ul.note {
    padding-inline-start: 1.25rem;
    margin-block: 0 0.5rem;
  }
  @media screen {
    table {
      min-width: 40rem;
    }
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
  @container (max-width: 30rem) {
    thead {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
      padding: 0.25rem 0.625rem;
      background: var(--_sunken);
    }
    thead th {
      padding: 0;
      border: 0;
    }
    thead .chart {
      display: none;
    }
    tbody .chart {
      width: 100%;
      padding-block: 0.375rem;
    }
  }
  @media print {
    .sort {
      display: inline;
      text-decoration: none;
    }
    .chart {
      min-width: 0;
    }
  }
`;
