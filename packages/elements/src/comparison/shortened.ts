/** The width of a letter of 13 pixels, in pixels: about 6.9, and room for who sets text wider (WCAG 1.4.12). */
const letterWidth = 8.5;

/** A name that fits a width in pixels: its beginning with an ellipsis where it is too long. */
export function shortened(name: string, width: number): string {
  const most = Math.max(3, Math.floor(width / letterWidth));
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
