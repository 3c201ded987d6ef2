import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  details {
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  summary {
    min-height: 1.75rem;
    font-weight: 600;
    cursor: pointer;
  }
  form,
  fieldset {
    display: grid;
    gap: 0.5rem;
    min-width: 0;
    margin: 0.5rem 0 0;
    padding: 0;
    border: 0;
  }
  fieldset label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 1.5rem;
  }
  form > label {
    font-weight: 600;
  }
  textarea {
    width: 100%;
    resize: vertical;
  }
  .error:empty {
    display: none;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
