import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .link {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.375rem 0.5rem;
  }
  .link label {
    flex: 1 0 100%;
    font-weight: 600;
  }
  .link input {
    flex: 1 1 14rem;
    min-width: 0;
    font-family: ui-monospace, monospace;
    font-size: 0.875rem;
    text-overflow: ellipsis;
  }
`;
