import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5rem), 1fr));
    gap: 0.5rem 0.75rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125rem;
  }
  .field label {
    font-size: 0.8125rem;
    font-weight: 600;
  }
  input[type='search'] {
    min-height: 2rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .field > * {
    min-width: 0;
    max-width: 100%;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    min-height: 2rem;
    margin: 0.5rem 0 1rem;
    font-size: 0.9375rem;
  }
  /* Put away, with nothing filtered, it takes no room; it stays there to be told. */
  .line:has(> [role='status']:empty) {
    min-height: 0;
    margin: 0;
  }
  .none {
    margin-bottom: 1rem;
    padding: 1.5rem 1rem;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
    text-align: center;
  }
  .none p {
    margin-bottom: 0.75rem;
  }
  @media print {
    .fields {
      display: none;
    }
  }
`;
