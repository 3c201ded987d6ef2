import type { CommandLine, OptionTypes } from '../input/command-line.ts';
import type { Result } from '../result.ts';
import type { Terminal } from '../terminal.ts';

/** One command of `maatstaf`: what it accepts, what its help says, and what it does. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  readonly options: OptionTypes;
  /** The options that it cannot do without. */
  readonly required?: readonly string[];
  /** The names it needs, in order. */
  readonly needs: readonly (
    | 'pack'
    | 'proposal'
    | 'folder'
    | 'announcement'
    | 'scenario'
    | 'bundle'
  )[];
  /** Whether the last of them may stand there several times. */
  readonly several?: true;
  carryOut(line: CommandLine, terminal: Terminal): Promise<Result>;
}
