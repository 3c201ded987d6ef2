import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    font-size: 0.9375rem;
  }
  h4 {
    margin-top: 0.75rem;
    font-size: 0.9375rem;
  }
  li + li,
  ul + p {
    margin-top: 0.5rem;
  }
  button {
    margin-top: 0.25rem;
    min-height: 1.75rem;
    padding: 0.125rem 0.625rem;
    font-size: 0.875rem;
  }
  progress {
    display: block;
    width: min(100%, 16rem);
    margin-top: 0.5rem;
  }
  @media print {
    progress,
    button {
      display: none;
    }
  }
`;
