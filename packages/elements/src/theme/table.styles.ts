import { css, type CSSResult } from 'lit';

/** Tables that stay tables: where they are wider than the page, their own region scrolls. */
export const table: CSSResult = css`
  .scroll {
    /* What only those hear who do not see is placed within the region, not beside the page. */
    position: relative;
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    /* A shadow at the side where there is more to see: the covers scroll along, the shadows stay. */
    background-image:
      linear-gradient(to right, var(--_surface) 40%, transparent),
      linear-gradient(to left, var(--_surface) 40%, transparent),
      linear-gradient(to right, var(--_shadow), transparent),
      linear-gradient(to left, var(--_shadow), transparent);
    background-position: left, right, left, right;
    background-repeat: no-repeat;
    background-size:
      3rem 100%,
      3rem 100%,
      0.875rem 100%,
      0.875rem 100%;
    background-attachment: local, local, scroll, scroll;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
    overflow-wrap: normal;
  }
  th,
  td {
    padding: 0.5rem 0.625rem;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  thead th {
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.8125rem;
    vertical-align: bottom;
  }
  .end {
    text-align: end;
  }
  tbody tr:hover > * {
    background: color-mix(in srgb, var(--_accent-soft), transparent 55%);
  }
  @media print {
    .scroll {
      overflow: visible;
      border: 0;
      background: none;
    }
    table {
      min-width: 0;
      font-size: 0.75rem;
    }
    th,
    td {
      padding: 0.25rem 0.375rem;
    }
    tr {
      break-inside: avoid;
    }
    thead {
      break-after: avoid;
    }
    tbody tr:first-child {
      break-before: avoid;
    }
  }
`;
