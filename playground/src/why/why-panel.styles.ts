import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .actions {
    display: grid;
    gap: 0.5rem;
    margin: 0.75rem 0 1rem;
  }
  .notice {
    margin: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  h2 {
    margin-bottom: 0.75rem;
    font-size: 1.25rem;
    line-height: 1.25;
  }
  /* The panel's own padding, below which nothing of the form is to be seen. */
  maatstaf-proposal-form {
    --maatstaf-form-end: -3rem;
  }
  maatstaf-override-form {
    margin-top: 1.25rem;
  }
`;
