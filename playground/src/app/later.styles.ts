import { css, type CSSResult } from 'lit';

/** How what is not on the screen at first looks: the panel of reasons, the edges of the controls, what is pointed at or has the focus, and paper. */
export const styles: CSSResult = css`
  dialog {
    width: min(44rem, 100vw);
    max-width: 100vw;
    height: 100dvh;
    max-height: 100dvh;
    margin: 0 0 0 auto;
    padding: 1rem clamp(1rem, 3vw, 2rem) 3rem;
    border: 0;
    border-inline-start: 1px solid var(--_line);
    overflow-y: auto;
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: -1rem 0 3rem rgb(0 0 0 / 0.2);
  }
  dialog::backdrop {
    background: rgb(10 16 20 / 0.45);
  }
  .close {
    position: sticky;
    /* A sticky box keeps clear of its scroller's padding; this one reaches to the edge. */
    top: -1rem;
    z-index: 1;
    display: flex;
    justify-content: end;
    margin: -1rem 0 0;
    padding: 1rem 0 0.5rem;
    background: linear-gradient(var(--_surface) 75%, transparent);
  }
  .view:hover {
    color: var(--_ink);
  }
  .view:focus-visible {
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    .view[aria-current='page'] {
      border-bottom-color: Highlight;
    }
  }
  @media (min-width: 62rem) {
    .controls {
      scrollbar-width: thin;
      scrollbar-color: var(--_control) transparent;
      scroll-padding-block: 0.5rem 3rem;
    }
    /* What was scrolled past fades away at the upper edge, and what goes on below at the lower one. */
    .controls::before {
      position: sticky;
      top: 0;
      z-index: 1;
      display: block;
      height: 2rem;
      margin-bottom: -2rem;
      background: linear-gradient(var(--maatstaf-page) 15%, transparent);
      content: '';
      opacity: 0;
      pointer-events: none;
    }
    .controls::after {
      position: sticky;
      bottom: 0;
      z-index: 1;
      display: grid;
      place-content: end center;
      height: 3rem;
      background: linear-gradient(transparent, var(--maatstaf-page) 75%);
      color: var(--_accent);
      font-size: 1.25rem;
      line-height: 1;
      content: '';
      pointer-events: none;
    }
    /* The sign that there is more leaves at the end of it. */
    @supports (animation-timeline: scroll()) {
      .controls::before {
        animation: scrolled linear both;
        animation-timeline: scroll();
        animation-range: 0 2rem;
      }
      @keyframes scrolled {
        to {
          opacity: 1;
        }
      }
      .controls::after {
        animation: more 1s;
        animation-timeline: scroll();
      }
      @keyframes more {
        from,
        98% {
          content: '▾' / '';
        }
      }
    }
  }
  @media print {
    :host {
      min-height: 0;
      background: none;
    }
    header {
      flex-wrap: nowrap;
      margin-bottom: 0.75rem;
      padding: 0 0 0.5rem;
    }
    .bar {
      justify-content: start;
    }
    maatstaf-scenario-bar {
      min-height: 0;
    }
    .skip,
    .brand p,
    .chooser,
    .controls,
    .navigation,
    .status-line,
    .close,
    footer {
      display: none;
    }
    /* A sheet is a part of a pixel narrower than what is laid out for it: borders would be cut off. */
    .workbench,
    main {
      display: block;
      max-width: none;
      padding: 0 1px;
    }
    .workbench > .illustrative {
      margin-bottom: 0.75rem;
    }
    /* Above all else a modal panel takes no room of its own: where it is open, it is what is printed. */
    main:has(~ dialog[open]) {
      display: none;
    }
    dialog[open] {
      position: absolute;
      inset: 6rem 0 auto;
      width: 100%;
      height: auto;
      max-height: none;
      padding: 0;
      border: 0;
      overflow: visible;
      box-shadow: none;
    }
    dialog::backdrop {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: slide 160ms ease-out;
    }
    @keyframes slide {
      from {
        transform: translateX(2rem);
        opacity: 0;
      }
    }
  }
`;
