import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  /* Said above, with what else is said beside every amount. */
  maatstaf-what-it-takes {
    --maatstaf-illustrative: none;
  }
  :host {
    display: grid;
    gap: 1.25rem;
  }
  h2 {
    font-size: 1.375rem;
    line-height: 1.25;
    hyphens: auto;
  }
  h3 {
    margin-bottom: 0.375rem;
    font-size: 1rem;
  }
  section {
    min-width: 0;
  }
  .outcome {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    font-weight: 600;
  }
  .headline {
    font-size: 1.0625rem;
  }
  /* One box, however many there are: the reasons come first. */
  .notices .notice {
    width: auto;
    margin: 0;
  }
  .small {
    font-size: 0.8125rem;
  }
  th .small {
    display: block;
    font-weight: 400;
  }
  .alert {
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--_caution);
    border-radius: var(--_radius);
    background: var(--_caution-soft);
    font-size: 0.9375rem;
  }
  .alert li::first-letter {
    text-transform: uppercase;
  }
  .alert li + li {
    margin-top: 0.25rem;
  }
  .amounts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
  }
  dt {
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .amounts dd {
    font-weight: 600;
  }
  .serves {
    margin-bottom: 0.375rem;
  }
  /* A narrow panel breaks long words rather than hide what a line adds. */
  tbody th {
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  tbody th::first-letter {
    text-transform: uppercase;
  }
  .points {
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 30rem) {
    th,
    td {
      padding-inline: 0.375rem;
    }
    .points {
      width: 1px;
    }
  }
  tfoot > tr > * {
    border-top: 2px solid var(--_line);
    border-bottom: 0;
    font-weight: 600;
  }
  .line-unknown > * {
    background: var(--_caution-soft);
  }
  .reasons {
    display: grid;
    gap: 0.75rem;
  }
  .reason {
    display: grid;
    gap: 0.375rem;
    min-width: 0;
    padding: 0.75rem 0.875rem;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    font-size: 0.9375rem;
  }
  .reason-not-fired {
    border-inline-start-color: var(--_line);
  }
  .reason-undetermined {
    border-inline-start: 4px dashed var(--_caution);
  }
  .reason-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.75rem;
  }
  .effect {
    padding: 0 0.4rem;
    border-radius: 0.25rem;
    background: var(--_sunken);
    font-size: 0.8125rem;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    font-size: 0.875rem;
  }
  figure + figure {
    margin-top: 0.25rem;
  }
  blockquote {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_control);
    font-style: italic;
  }
  blockquote::before {
    content: '“';
  }
  blockquote::after {
    content: '”';
  }
  figcaption {
    padding-inline-start: 0.875rem;
  }
  summary {
    min-height: 1.75rem;
    margin-bottom: 0.5rem;
    font-weight: 600;
    cursor: pointer;
  }
  @media print {
    :host {
      display: block;
    }
    :host > * + * {
      margin-top: 1rem;
    }
    .reason,
    .alert,
    figure {
      break-inside: avoid;
    }
    /* A sum stands once, below the last line, and not at the foot of every page. */
    tfoot {
      display: table-row-group;
    }
  }
  .without summary,
  .needed summary {
    width: fit-content;
    min-height: 1.75rem;
    padding: 0.25rem 0;
    color: var(--_accent);
    cursor: pointer;
  }
  .without {
    font-size: 0.875rem;
  }
  .needed[open] {
    padding: 0.25rem 0.875rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;
