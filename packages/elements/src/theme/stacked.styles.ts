import { css, type CSSResult } from 'lit';

/**
 * Where its region is narrow, the cells of a row stand below each other, so that nothing hides beside
 * the screen. A cell that says little without its head carries that as `data-column`.
 */
export const stacked: CSSResult = css`
  .scroll {
    container-type: inline-size;
  }
  @container (max-width: 30rem) {
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    table {
      min-width: 0;
    }
    tbody tr {
      padding: 0.5rem 0.625rem;
      border-bottom: 1px solid var(--_line);
    }
    tbody tr:last-child {
      border-bottom: 0;
    }
    tbody tr > *,
    tbody tr > .end {
      width: auto;
      min-width: 0;
      padding: 0.125rem 0;
      border: 0;
      text-align: start;
    }
    td[data-column] {
      display: grid;
      grid-template-columns: min(8rem, 42%) auto minmax(0, 1fr);
      align-items: baseline;
      gap: 0 0.75rem;
    }
    /* All that a cell says stands beside its head, what is on a second line too. */
    td[data-column] > * {
      grid-column: 2 / -1;
    }
    td[data-column]::before {
      content: attr(data-column) / '';
      color: var(--_muted);
      font-size: 0.8125rem;
      font-weight: 400;
    }
  }
`;
