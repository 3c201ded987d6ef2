import { css, type CSSResult } from 'lit';

/** A dialog in the middle of the page, with its title and the way out on top. */
export const dialogStyles: CSSResult = css`
  dialog {
    width: min(42rem, calc(100vw - 1rem));
    max-height: calc(100dvh - 1rem);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: 0 1rem 3rem var(--_shadow);
    overflow-y: auto;
  }
  dialog::backdrop {
    background: rgb(10 16 20 / 0.45);
  }
  .title {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.75rem clamp(0.75rem, 3vw, 1.5rem);
    border-bottom: 1px solid var(--_line);
    background: var(--_surface);
  }
  .title h2 {
    font-size: 1.125rem;
  }
  .title button {
    flex: none;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    padding: 1rem clamp(0.75rem, 3vw, 1.5rem) 1.5rem;
  }
  h3 {
    margin-bottom: 0.25rem;
    font-size: 1rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .status {
    min-height: 1.5rem;
    font-size: 0.9375rem;
  }
  .status:empty {
    min-height: 0;
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.25rem 0.625rem;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_accent-soft);
  }
  /* It stays on the page, or what comes in it would not be heard. */
  .silent {
    position: absolute;
  }
  .warning {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--_caution);
    background: var(--_caution-soft);
  }
  .warning ul,
  .issues {
    margin: 0.375rem 0 0 1.25rem;
    list-style: disc;
  }
  .notice {
    margin: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: appear 140ms ease-out;
    }
    @keyframes appear {
      from {
        transform: translateY(0.5rem);
        opacity: 0;
      }
    }
  }
`;
