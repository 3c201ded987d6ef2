import type { Language } from '@maatstaf/core';
import type { Command } from '../commands/command.ts';
import { dutchHelp } from './help-nl.ts';

/** What a command accepts, with examples. */
export function helpOf({ name, help }: Command, language: Language): string {
  return language === 'nl' ? (dutchHelp[name]?.help ?? help) : help;
}

/** All commands with what each is for. */
export function overallHelp(commands: readonly Command[], language: Language): string {
  const lines = commands.map((command) => lineOf(command, language)).join('\n');
  return language === 'nl' ? dutch(lines) : english(lines);
}

/** The names that a command needs, as they are called in the help. */
const needs: Readonly<Record<Language, Readonly<Record<Command['needs'][number], string>>>> = {
  nl: {
    pack: 'pakket',
    proposal: 'voorstel',
    folder: 'map',
    announcement: 'bekendmaking',
    scenario: 'scenario',
    bundle: 'bundel',
  },
  en: {
    pack: 'pack',
    proposal: 'proposal',
    folder: 'folder',
    announcement: 'announcement',
    scenario: 'scenario',
    bundle: 'bundle',
  },
};

/** A command with what it is for; on a line of its own where the command is long. */
function lineOf(command: Command, language: Language): string {
  const { name } = command;
  const summary =
    language === 'nl' ? (dutchHelp[name]?.summary ?? command.summary) : command.summary;
  const call = [name, ...command.needs.map((need) => `<${needs[language][need]}>`)].join(' ');
  return call.length < 28
    ? `  ${call.padEnd(28)}${summary}`
    : `  ${call}\n${' '.repeat(30)}${summary}`;
}

const english = (
  lines: string,
) => `maatstaf: score proposals by a municipality's policy, divide the budget, explain every euro

  maatstaf <command> [options]

Commands
${lines}

  maatstaf <command> --help    what a command accepts, with examples
  maatstaf --help --lang nl    this in Dutch
  maatstaf --version           the version

Everything runs on this machine; nothing is sent anywhere. Maatstaf advises: a person decides.
Exit codes: 0 done, 1 the input is wrong, 2 the call is wrong, 70 a fault in Maatstaf itself.

Examples
${examples}`;

const dutch = (
  lines: string,
) => `maatstaf: geef voorstellen punten met het beleid van een gemeente, verdeel het budget, leg elke euro uit

  maatstaf <opdracht> [opties]

Opdrachten
${lines}

  maatstaf <opdracht> --help --lang nl
                              wat een opdracht aanneemt, met voorbeelden
  maatstaf --version          de versie

Alles gebeurt op deze computer; er wordt niets verstuurd. Maatstaf adviseert: een mens besluit.
Exit-codes: 0 klaar, 1 de invoer klopt niet, 2 de aanroep klopt niet, 70 een fout in Maatstaf zelf.

Voorbeelden
${examples}`;

const examples = `  maatstaf check rules/maastricht-2025
  maatstaf test rules/maastricht-2025
  maatstaf verify rules/maastricht-2025
  maatstaf allocate rules/maastricht-2025 --budget 1.5m --weights ownership=0.5
  maatstaf compare rules/maastricht-2025 --methods ranking-skip,ranking-strict
  maatstaf announce rules/maastricht-2025 --date 2026-01-01
  maatstaf explain rules/greenford-2026 barrow-lane
  maatstaf reproduce bundle.json
  maatstaf init my-town
`;
