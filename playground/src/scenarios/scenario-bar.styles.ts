import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.375rem 0.75rem;
    min-height: 3.25rem;
  }
  .label {
    display: block;
    color: var(--_muted);
    font-size: 0.75rem;
    font-weight: 600;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    min-height: 2rem;
    max-width: 18rem;
    font-weight: 600;
  }
  .state {
    padding: 0 0.4375rem;
    border: 1px solid var(--_line);
    border-radius: 999px;
    color: var(--_muted);
    font-size: 0.75rem;
    font-weight: 400;
  }
  .state.open {
    border-color: var(--_caution);
    background: var(--_caution-soft);
    color: var(--_ink);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  /* All in one row: the outcome is nearer. */
  @media (max-width: 30rem) {
    .bar {
      flex-wrap: nowrap;
      align-items: center;
      gap: 0.375rem;
      min-height: 2rem;
      font-size: clamp(0.75rem, 3.6vw, 0.875rem);
    }
    .bar > div:first-child {
      flex: 1;
      min-width: 0;
    }
    .label {
      position: absolute;
      clip-path: inset(50%);
    }
    .name {
      min-height: 0;
      line-height: 1.25;
      hyphens: auto;
    }
    .buttons {
      flex: none;
      gap: 0.3125rem;
    }
    button {
      padding-inline: 0.3125rem;
    }
  }
  .paper {
    display: none;
  }
  @media print {
    .bar,
    dialog,
    maatstaf-keeper-notice {
      display: none;
    }
    .paper {
      display: block;
      font-size: 0.75rem;
      line-height: 1.4;
    }
    .paper span {
      display: block;
    }
  }
`;
