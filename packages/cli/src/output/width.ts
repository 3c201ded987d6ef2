/** Characters that stand on the one before them, and take no place of their own. */
const withoutWidth = /[\p{Mn}\p{Me}\p{Cf}]/gu;
/** East Asian wide and emoji: two places. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/gu;
// oxlint-disable-next-line no-control-regex -- the escape that opens a colour code
const colours = /\u001b\[[0-9;]*m/g;

/** The places a text takes on a line of a terminal; colour codes take none. */
export function widthOf(text: string): number {
  const bare = text.replace(colours, '').replace(withoutWidth, '');
  return Array.from(bare).length + (bare.match(wide)?.length ?? 0);
}

/**
 * A text as it may stand in a terminal: one line, and no control characters, by which data could move
 * the cursor or colour the screen.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

/** A text broken between words into lines of at most `width` places; a longer word is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    while (widthOf(word) > width) {
      const head = headOf(word, width);
      lines.push(head);
      word = word.slice(head.length);
    }
    line = word;
  }
  return [...lines, line];
}

/** The start of a word that fits, cut after a hyphen where there is one. */
function headOf(word: string, width: number): string {
  let head = '';
  for (const character of word) {
    if (head !== '' && widthOf(head + character) > width) break;
    head += character;
  }
  const hyphen = head.lastIndexOf('-');
  // A head such as "p-" would be worse than a cut.
  return hyphen > width / 3 ? head.slice(0, hyphen + 1) : head;
}
