import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.375rem 0.5rem;
  }
  .field label {
    flex: 1 0 100%;
    font-weight: 600;
  }
  .field input[type='text'] {
    flex: 1 1 12rem;
    min-width: 0;
  }
  .field .error {
    flex: 1 0 100%;
  }
  .field .error:empty {
    display: none;
  }
  .scenarios {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .scenarios > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.375rem 1rem;
    padding: 0.625rem 0.75rem;
    border-bottom: 1px solid var(--_line);
  }
  .scenarios > li:last-child {
    border-bottom: 0;
  }
  .scenarios .which {
    flex: 1 1 12rem;
    min-width: 0;
  }
  .scenarios .called {
    font-weight: 600;
  }
  .scenarios .muted {
    font-size: 0.8125rem;
  }
  .here {
    padding: 0 0.4375rem;
    border-radius: 999px;
    background: var(--_accent-soft);
    font-size: 0.75rem;
    font-weight: 400;
  }
  .scenarios button {
    font-size: 0.875rem;
  }
  .file {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
  }
  .file.over {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  /* The words of a browser's own picker are in the browser's language, not in the reader's. */
  .pick {
    display: inline-flex;
    align-items: center;
    min-height: 2rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .pick:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .pick:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .scenarios + p {
    margin-top: 0.375rem;
    font-size: 0.875rem;
  }
  .warning[role='group'] {
    display: grid;
    gap: 0.5rem;
  }
  .muted + .scenarios {
    margin-top: 0.5rem;
  }
`;
