import { css, type CSSResult } from 'lit';

/** Colours of bars and marks. Shape and text always say the same as the colour. */
export const mark: CSSResult = css`
  .bar {
    display: block;
    width: 100%;
    height: 0.625rem;
    overflow: visible;
  }
  .bar-rail {
    fill: var(--_sunken);
  }
  .bar-fill {
    fill: var(--_accent);
  }
  .bar-mark {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  /* Contained, a bar that moves is painted anew by itself, and not laid over the whole page again. */
  .range-bar {
    contain: size layout;
    display: block;
    width: 5rem;
    height: 14px;
    overflow: visible;
  }
  .range-span {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
    stroke-width: 1;
  }
  .range-point {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .status {
    display: inline-flex;
    align-items: start;
    gap: 0.4rem;
  }
  .status-icon {
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    margin-top: 0.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* What stands beside it is lined up with the word, not with the shape. */
  .status-text {
    display: inline-block;
    align-self: baseline;
  }
  .status-text::first-letter {
    text-transform: uppercase;
  }
  .status-awarded .status-icon,
  .status-partially-awarded .status-icon {
    color: var(--_up);
  }
  .status-refused-ceiling .status-icon,
  .status-refused-below-threshold .status-icon,
  .status-withdrawn .status-icon {
    color: var(--_muted);
  }
  .status-refused-ineligible .status-icon {
    color: var(--_down);
  }
  .status-incomplete .status-icon {
    color: var(--_caution);
  }
  .status-icon .solid {
    fill: currentColor;
    stroke: none;
  }
  .status-icon .cut {
    stroke: var(--_surface);
  }
  .edited {
    display: block;
    width: fit-content;
    margin-block: 0.125rem;
    padding: 0 0.375rem;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    color: var(--_accent);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .change-in,
  .change-more {
    color: var(--_up);
  }
  .change-out,
  .change-less {
    color: var(--_down);
  }
  /* Forced colours leave drawings as they are, also where they then cannot be seen. */
  @media (forced-colors: active) {
    .bar .bar-rail,
    .range-bar .bar-rail {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar-fill,
    .range-point {
      fill: Highlight;
    }
    .range-span {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar .bar-mark {
      stroke: CanvasText;
    }
    .range-point,
    .status-icon .cut {
      stroke: Canvas;
    }
  }
  @media print {
    .bar .bar-rail,
    .range-bar .bar-rail {
      stroke: var(--_line);
    }
  }
`;
