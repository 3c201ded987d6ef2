import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .choose {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin-bottom: 0.75rem;
    font-weight: 600;
  }
  .choose select {
    max-width: 100%;
    font-weight: 400;
  }
  .pool + .pool {
    margin-top: 2rem;
  }
  .pool-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0.125rem 1rem;
    margin-bottom: 0.5rem;
  }
  .pool-head h3 {
    font-size: 1.0625rem;
    hyphens: auto;
  }
  .pool-head .muted {
    font-size: 0.875rem;
  }
  .spent {
    grid-column: 1 / -1;
    white-space: normal;
    font-size: 0.875rem;
  }
  .pool-head .bar {
    grid-column: 1 / -1;
    height: 0.375rem;
  }
  .pool-head .bar-rail {
    fill: var(--_line);
  }
  @media screen {
    table {
      min-width: 49rem;
    }
  }
  .rank {
    width: 3rem;
    font-size: 1.0625rem;
    font-weight: 600;
  }
  /* No transparent border for the others: forced colours would draw it. */
  tbody tr .rank {
    padding-inline-start: calc(0.625rem + 4px);
  }
  tbody tr.funded .rank {
    padding-inline-start: 0.625rem;
    border-inline-start: 4px solid var(--_up);
  }
  .tied {
    display: block;
    font-weight: 400;
    white-space: normal;
  }
  .title {
    min-width: 12rem;
  }
  .title-text,
  .served,
  .small,
  .places {
    display: block;
  }
  .served {
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .why {
    min-height: 1.75rem;
    padding: 0.125rem 0;
    font-size: 0.875rem;
    font-weight: 500;
  }
  .outcome {
    min-width: 9rem;
  }
  .outcome .small {
    padding-inline-start: 1.525rem;
  }
  .small {
    font-size: 0.8125rem;
  }
  td.small {
    display: table-cell;
    min-width: 7rem;
  }
  .change {
    display: block;
    font-weight: 600;
  }
  @container (max-width: 30rem) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template-columns: 2rem minmax(0, 1fr);
    }
    tbody tr > * {
      grid-column: 2;
    }
    tbody tr.funded {
      border-inline-start: 4px solid var(--_up);
    }
    tbody tr:not(.funded) {
      padding-inline-start: calc(0.625rem + 4px);
    }
    tbody tr .rank,
    tbody tr.funded .rank {
      grid-column: 1;
      padding-inline-start: 0;
      border: 0;
    }
    .outcome {
      font-weight: 600;
    }
    .outcome .small {
      font-weight: 400;
    }
  }
  @media print {
    .pool-head {
      break-after: avoid;
    }
    .title,
    .outcome,
    td.small {
      min-width: 0;
    }
    .served,
    .small,
    .rank {
      font-size: inherit;
    }
    .choose select {
      border: 0;
      appearance: none;
    }
  }
`;
