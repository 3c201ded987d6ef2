import { css, type CSSResult } from 'lit';

/** The row of choices between the parts of a view. */
export const parts: CSSResult = css`
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    min-width: 0;
    margin: 0 0 1.25rem;
    padding: 0;
    border: 0;
  }
  .part {
    position: relative;
    cursor: pointer;
  }
  .part input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .part span {
    display: block;
    padding: 0.3125rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .part:hover span {
    border-color: var(--_accent);
    color: var(--_ink);
  }
  .part input:checked + span {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .part input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .part input:checked + span {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .parts {
      display: none;
    }
  }
`;
