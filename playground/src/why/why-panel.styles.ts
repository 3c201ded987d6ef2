import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  maatstaf-override-form {
    margin-top: 1.25rem;
  }
`;
