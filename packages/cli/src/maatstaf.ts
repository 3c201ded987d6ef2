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
import { parseCommandLine } from './input/command-line.ts';
import { languageAmong } from './input/language.ts';
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

/** A command with what it is for; on a line of its own where the command is long. */
function lineOfHelp({ name, needs, summary }: Command): string {
  const call = [name, ...needs.map((need) => `<${need}>`)].join(' ');
  return call.length < 28
    ? `  ${call.padEnd(28)}${summary}`
    : `  ${call}\n${' '.repeat(30)}${summary}`;
}

const help = `maatstaf: score proposals by a municipality's policy, divide the budget, explain every euro

  maatstaf <command> [options]

Commands
${commands.map(lineOfHelp).join('\n')}

  maatstaf <command> --help    what a command accepts, with examples
  maatstaf --version           the version

Everything runs on this machine; nothing is sent anywhere. Maatstaf advises: a person decides.
Exit codes: 0 done, 1 the input is wrong, 2 the call is wrong, 70 a fault in Maatstaf itself.

Examples
  maatstaf check rules/maastricht-2025
  maatstaf test rules/maastricht-2025
  maatstaf verify rules/maastricht-2025
  maatstaf allocate rules/maastricht-2025 --budget 1.5m --weights ownership=0.5
  maatstaf compare rules/maastricht-2025 --methods ranking-skip,ranking-strict
  maatstaf announce rules/maastricht-2025 --date 2026-01-01
  maatstaf explain rules/greenford-2026 barrow-lane
  maatstaf reproduce bundle.json
  maatstaf init my-town
`;

/**
 * Carries out one call of `maatstaf`. Never rejects: whatever goes wrong ends in a message and an exit
 * code, without a stack trace.
 */
export async function maatstaf(words: readonly string[], terminal: Terminal): Promise<Result> {
  try {
    return await carryOut(words, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return ownFault(languageAmong(words), () => message.split('\n', 1)[0] ?? '');
  }
}

async function carryOut([name, ...words]: readonly string[], terminal: Terminal): Promise<Result> {
  if (name === undefined) return { stdout: '', stderr: help, exitCode: 2 };
  if (name === '--help' || name === '-h' || name === 'help') return done(help);
  if (name === '--version' || name === '-v') return done(await version());
  const language = languageAmong(words);
  const { program } = terminal;
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const names = commands.map((known) => known.name);
    return wrongCall({ program, command: null, language }, (say) => {
      const unknown = name.startsWith('-') ? say.unknownOption(name) : say.unknownCommand(name);
      return unknown + didYouMean(name, names, say);
    }).result;
  }
  const caller: Caller = { program, command: command.name, language };
  const line = parseCommandLine(caller, words, command.options);
  if (!line.ok) return line.result;
  if (line.value.options.has('help')) return done(command.help);
  const { positionals } = line.value;
  const missing = command.needs[positionals.length];
  if (missing !== undefined)
    return wrongCall(caller, (say) => say.needs[missing](command.name)).result;
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
