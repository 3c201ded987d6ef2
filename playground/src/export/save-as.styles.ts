import { css } from 'lit';

/** A menu that opens below its button, and over what follows. */
export const styles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-top: 1.5rem;
  }
  details {
    position: relative;
  }
  summary {
    min-height: 2.25rem;
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    cursor: pointer;
  }
  ul {
    position: absolute;
    z-index: 2;
    bottom: calc(100% + 0.25rem);
    margin: 0;
    padding: 0.375rem;
    width: max-content;
    max-width: min(24rem, 90vw);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 0.2);
    list-style: none;
  }
  li button {
    width: 100%;
    min-height: 2.25rem;
    border-color: transparent;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
