import { css, type CSSResult } from 'lit';

/**
 * The tokens and the few rules that every element starts from. A page themes the elements by setting
 * `--maatstaf-*` custom properties on any ancestor; without them the defaults here hold, in light
 * and dark by the page's `color-scheme`.
 */
export const base: CSSResult = css`
  :host {
    --_ink: var(--maatstaf-ink, light-dark(#17212b, #e7ebef));
    --_muted: var(--maatstaf-muted, light-dark(#52606c, #a8b3bd));
    --_surface: var(--maatstaf-surface, light-dark(#ffffff, #1b2228));
    --_sunken: var(--maatstaf-sunken, light-dark(#f3f1ec, #242c33));
    --_line: var(--maatstaf-line, light-dark(#dcd8cf, #38424b));
    --_control: var(--maatstaf-control, light-dark(#76818b, #8995a0));
    --_accent: var(--maatstaf-accent, light-dark(#0b5a72, #7fc8de));
    --_accent-soft: var(--maatstaf-accent-soft, light-dark(#dcecf0, #21404b));
    --_on-accent: var(--maatstaf-on-accent, light-dark(#ffffff, #0e1a20));
    --_up: var(--maatstaf-up, light-dark(#1c6b3f, #7fd3a0));
    --_down: var(--maatstaf-down, light-dark(#a1302a, #f2a19a));
    --_caution: var(--maatstaf-caution, light-dark(#7d5200, #e8c070));
    --_caution-soft: var(--maatstaf-caution-soft, light-dark(#fbf1dc, #3a301b));
    --_shadow: color-mix(in srgb, var(--_ink), transparent 70%);
    --_radius: var(--maatstaf-radius, 0.5rem);
    --_font: var(
      --maatstaf-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif
    );
    display: block;
    color: var(--_ink);
    font-family: var(--_font);
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  input,
  progress {
    accent-color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .notice {
    width: fit-content;
    margin-bottom: 0.75rem;
    padding: 0.125rem 0.625rem;
    border-inline-start: 3px solid var(--_caution);
    background: var(--_caution-soft);
    font-size: 0.8125rem;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Black on white, whatever the theme, so that it reads on paper and saves ink. */
  @media print {
    :host {
      color-scheme: light;
      --_ink: #000;
      --_muted: #333;
      --_surface: #fff;
      --_sunken: #fff;
      --_line: #999;
      --_control: #666;
      --_accent: #000;
      --_accent-soft: #fff;
      --_up: #000;
      --_down: #000;
      --_caution: #000;
      --_caution-soft: #fff;
      --_shadow: transparent;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
  }
`;
