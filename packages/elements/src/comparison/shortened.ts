/** About the width of a letter of 13 pixels, in pixels. */
const letterWidth = 6.9;

/** A name that fits a width in pixels: its beginning with an ellipsis where it is too long. */
export function shortened(name: string, width: number): string {
  const most = Math.max(3, Math.floor(width / letterWidth));
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
