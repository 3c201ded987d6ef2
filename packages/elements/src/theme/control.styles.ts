import { css, type CSSResult } from 'lit';

/** Buttons and fields: native controls, at least 24 by 24 pixels, with a border that can be seen. */
export const control: CSSResult = css`
  button {
    min-height: 2rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  button:hover:not(:disabled, [aria-disabled='true']) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  button:disabled,
  [aria-disabled='true'] {
    color: var(--_muted);
    border-color: var(--_line);
    cursor: default;
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover:not([aria-disabled='true']) {
    background: color-mix(in srgb, var(--_accent), var(--_ink) 18%);
  }
  button.primary[aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_sunken);
    color: var(--_muted);
  }
  button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  input[type='text'],
  input[type='number'],
  input[type='date'],
  select,
  textarea {
    min-height: 2rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-overflow: ellipsis;
  }
  input[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border-color: var(--_down);
    border-width: 2px;
  }
  input[type='checkbox'],
  input[type='radio'] {
    width: 1.15rem;
    height: 1.15rem;
    margin: 0;
    flex: none;
    outline-offset: 0;
  }
  .error {
    color: var(--_down);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    button.primary {
      color: ButtonText;
    }
    :disabled,
    [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
    button.quiet {
      border-color: Canvas;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
