/** Where the output goes, and how its reader got there, as far as its form depends on it. */
export interface Terminal {
  /** Characters per line. */
  readonly columns: number;
  /** Whether a person reads along: false where standard output is a pipe or a file. */
  readonly interactive: boolean;
  readonly colour: boolean;
  /** What the reader types to start the program: `maatstaf`, or in a clone the way through npm. */
  readonly program: string;
  /** Shows how far long work is, on one line that the next takes the place of; absent where nobody looks. */
  readonly progress?: (line: string) => void;
}

interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/**
 * The terminal behind a stream. Colour needs a terminal and no NO_COLOR (no-color.org). npm tells the
 * script it runs by which name it was called.
 */
export function terminalOf(
  stream: Stream,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const interactive = stream.isTTY === true;
  const noColour = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  const viaNpm = environment['npm_lifecycle_event'] === 'maatstaf';
  return {
    columns: stream.columns || 100,
    interactive,
    colour: interactive && !noColour,
    program: viaNpm ? 'npm run maatstaf --' : 'maatstaf',
  };
}
