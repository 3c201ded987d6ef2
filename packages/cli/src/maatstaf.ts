import { readFile } from 'node:fs/promises';
import { announce } from './commands/announce.ts';
import { allocate } from './commands/allocate.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import type { Command } from './commands/command.ts';
import { explain } from './commands/explain.ts';
import { init } from './commands/init.ts';
import { log } from './commands/log.ts';
import { reproduce } from './commands/reproduce.ts';
import { test } from './commands/test.ts';
import { verify } from './commands/verify.ts';
import type { Caller } from './caller.ts';
import { helpOf, overallHelp } from './help/overall-help.ts';
import { type CommandLine, parseCommandLine } from './input/command-line.ts';
import { languageOfCall } from './input/language.ts';
import { didYouMean } from './input/did-you-mean.ts';
import type { Messages } from './messages/messages.ts';
import { type Mistake, mistake } from './mistake.ts';
import { done, ownFault, type Result, wrongCall } from './result.ts';
import type { Terminal } from './terminal.ts';

const commands: readonly Command[] = [
  check,
  test,
  verify,
  allocate,
  compare,
  announce,
  log,
  explain,
  reproduce,
  init,
];

/**
 * Carries out one call of `maatstaf`. Never rejects: whatever goes wrong ends in a message and an exit
 * code, without a stack trace.
 */
export async function maatstaf(words: readonly string[], terminal: Terminal): Promise<Result> {
  try {
    return await carryOut(words, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return ownFault(
      await languageOfCall(words),
      'fault.unexpected',
      () => message.split('\n', 1)[0] ?? '',
    );
  }
}

async function carryOut([name, ...words]: readonly string[], terminal: Terminal): Promise<Result> {
  const language = await languageOfCall(name === undefined ? words : [name, ...words]);
  if (name === undefined)
    return { stdout: '', stderr: overallHelp(commands, language), exitCode: 2 };
  if (name === '--help' || name === '-h' || name === 'help') {
    const about = commands.find((command) => command.name === words[0]);
    return done(about === undefined ? overallHelp(commands, language) : helpOf(about, language));
  }
  if (name === '--version' || name === '-v') return done(await version());
  const { program } = terminal;
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined)
    return wrongCall({ program, command: null, language }, unknownCommand(name)).result;
  const caller: Caller = { program, command: command.name, language };
  const types = command.options;
  const { line, mistakes } = await parseCommandLine(caller, words, types);
  if (line.options.has('help')) return done(helpOf(command, language));
  const all = [...mistakes, ...mistakesInNames(command, line, mistakes), ...missing(command, line)];
  return all.length > 0 ? wrongCall(caller, ...all).result : command.carryOut(line, terminal);
}

function unknownCommand(name: string): Mistake {
  const [option = ''] = name.split('=');
  const isKnown = commands.some(({ options }) => Object.keys(options).includes(option.slice(2)));
  if (option.startsWith('--') && isKnown)
    return mistake('call.command-first', (say) => say.commandFirst(option));
  const meant = (say: Messages): string =>
    didYouMean(
      name,
      commands.map((known) => known.name),
      say,
    );
  return name.startsWith('-')
    ? mistake('call.unknown-option', (say) => say.unknownOption(name) + meant(say))
    : mistake('call.unknown-command', (say) => say.unknownCommand(name) + meant(say));
}

/** Names that are missing, empty or too many. */
function mistakesInNames(
  { name: command, needs, several }: Command,
  { program, positionals }: CommandLine,
  others: readonly Mistake[],
): readonly Mistake[] {
  // What stands behind an option that is not known may be its value, and no name.
  const mayBeValues = others.some(({ code }) => code === 'call.unknown-option');
  const extra = several === true || mayBeValues ? [] : positionals.slice(needs.length);
  return [
    ...needs.slice(positionals.length).map((need) =>
      mistake('call.name-missing', (say) => {
        const needed = say.needs[need](command);
        if (need !== 'proposal' || positionals.length === 0) return needed;
        const allocated = [program, 'allocate', ...positionals].join(' ');
        return `${needed} ${say.whereIdsStand(allocated)}`;
      }),
    ),
    ...extra.map((typed) => mistake('call.name-extra', (say) => say.oneTooMany(command, typed))),
    ...(positionals.includes('') ? [mistake('call.name-empty', (say) => say.emptyName)] : []),
  ];
}

/** Options that a command cannot do without. */
function missing({ name, required = [] }: Command, { options }: CommandLine): readonly Mistake[] {
  return required
    .filter((option) => !options.has(option))
    .map((option) => mistake('call.option-missing', (say) => say.needsOption(name, `--${option}`)));
}

async function version(): Promise<string> {
  const file = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(file) as { version: unknown }).version);
}
