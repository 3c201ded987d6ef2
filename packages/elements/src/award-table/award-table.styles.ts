import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  /* What follows does not jump while the rows come in. */
  :host([aria-busy='true']) {
    min-height: 100vh;
  }
  /* Off the screen it is not laid out. The room at its sides is for the focus ring. */
  .pool {
    --_row: 7.5rem;
    content-visibility: auto;
    contain-intrinsic-size: auto none auto calc(10.5rem + var(--_rows) * var(--_row));
    margin: 0 -0.5rem;
    padding: 0.5rem;
  }
  @media (min-width: 90rem) {
    .pool {
      --_row: 6.25rem;
    }
  }
  @media (max-width: 34rem) {
    .pool {
      --_row: 17rem;
    }
  }
  .pool + .pool {
    margin-top: 1rem;
  }
  .pool-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 1rem;
    margin-bottom: 0.5rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .pool-head h3 {
    flex: 1 1 12rem;
    font-size: 1.0625rem;
    hyphens: auto;
  }
  .pool-head .muted {
    font-size: 0.875rem;
  }
  .spent {
    flex-basis: 100%;
    white-space: normal;
    font-size: 0.875rem;
  }
  .pool-head .bar {
    flex-basis: 100%;
    height: 0.375rem;
  }
  .pool-head .bar-rail {
    fill: var(--_line);
  }
  .bar-kept {
    fill: var(--_caution);
  }
  .bar-later {
    fill: var(--_control);
  }
  .pool-money {
    display: flex;
    flex-wrap: wrap;
    flex-basis: 100%;
    gap: 0.125rem 1.25rem;
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .pool-money [class]::before {
    display: inline-block;
    width: 0.625rem;
    height: 0.625rem;
    margin-inline-end: 0.375rem;
    border: 1px solid var(--_control);
    background: var(--_part, var(--_line));
    content: '';
  }
  .pool-money .kept {
    --_part: var(--_caution);
  }
  .pool-money .later {
    --_part: var(--_control);
  }
  /* Columns that keep their width while rows come in, and are laid out without a look at every cell. */
  @media screen {
    @container (min-width: 30.01rem) {
      table {
        min-width: 51rem;
        table-layout: fixed;
      }
      .rank {
        width: 4rem;
      }
      .score {
        width: 6rem;
      }
      .outcome {
        width: 10rem;
      }
      .amount {
        width: 6.25rem;
      }
      .against {
        width: 7.25rem;
      }
    }
  }
  td.rank {
    font-size: 1.0625rem;
    font-weight: 600;
  }
  /* No transparent border for the others: forced colours would draw it. */
  tbody tr .rank {
    padding-inline-start: calc(0.625rem + 4px);
  }
  /* A row is kept as it was painted while others change. */
  tbody tr {
    position: relative;
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
    font-weight: 400;
  }
  .outcome .small {
    margin-top: 0.25rem;
    padding-inline-start: 1.525rem;
  }
  /* Each note stands by itself. */
  .outcome .small::first-letter {
    text-transform: uppercase;
  }
  .small {
    font-size: 0.8125rem;
  }
  td.small {
    display: table-cell;
  }
  .change {
    display: block;
    font-weight: 600;
  }
  @container (max-width: 30rem) {
    thead {
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template-columns: 2rem minmax(0, 1fr);
    }
    tbody tr > * {
      grid-column: 2;
    }
    .score .number {
      grid-column: 2;
    }
    .score .range-bar {
      grid-column: 3;
      align-self: center;
    }
    .outcome .small {
      padding: 0;
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
  }
  @media print {
    .pool-head {
      break-inside: avoid;
      break-after: avoid;
    }
    .pool {
      content-visibility: visible;
    }
    table {
      table-layout: fixed;
      overflow-wrap: break-word;
    }
    .served,
    .small,
    td.rank {
      font-size: inherit;
    }
    thead th {
      font-size: 0.6875rem;
    }
    .score .range-bar {
      width: 3.25rem;
    }
    .rank {
      width: 3.75rem;
    }
    .score {
      width: 4.5rem;
    }
    .amount {
      width: 5rem;
    }
    .outcome {
      width: 8rem;
    }
    .against {
      width: 6rem;
    }
  }
`;
