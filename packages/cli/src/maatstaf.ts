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
import { oneOf, parseCommandLine } from './input/command-line.ts';
import { languageOfCall, languages } from './input/language.ts';
import { didYouMean } from './input/did-you-mean.ts';
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
    return ownFault(await languageOfCall(words), () => message.split('\n', 1)[0] ?? '');
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
  if (command === undefined) {
    const names = commands.map((known) => known.name);
    const [option = ''] = name.split('=');
    const isKnown = commands.some(({ options }) => Object.keys(options).includes(option.slice(2)));
    return wrongCall({ program, command: null, language }, (say) => {
      if (option.startsWith('--') && isKnown) return say.commandFirst(option);
      const unknown = name.startsWith('-') ? say.unknownOption(name) : say.unknownCommand(name);
      return unknown + didYouMean(name, names, say);
    }).result;
  }
  const caller: Caller = { program, command: command.name, language };
  const line = parseCommandLine(caller, words, command.options);
  if (!line.ok) return line.result;
  if (line.value.options.has('help')) return done(helpOf(command, language));
  const asked = oneOf(line.value, 'lang', languages);
  if (!asked.ok) return asked.result;
  const { positionals } = line.value;
  const missing = command.needs[positionals.length];
  if (missing !== undefined) {
    const allocated = [program, 'allocate', ...positionals].join(' ');
    return wrongCall(caller, (say) => {
      const needed = say.needs[missing](command.name);
      return missing === 'proposal' ? `${needed} ${say.whereIdsStand(allocated)}` : needed;
    }).result;
  }
  const extra = positionals[command.needs.length];
  if (extra !== undefined && command.several !== true)
    return wrongCall(caller, (say) => say.oneTooMany(command.name, extra)).result;
  if (positionals.includes('')) return wrongCall(caller, (say) => say.emptyName).result;
  return command.carryOut(line.value, terminal);
}

async function version(): Promise<string> {
  const file = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(file) as { version: unknown }).version);
}
