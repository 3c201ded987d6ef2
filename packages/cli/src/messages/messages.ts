import type { Language } from '@maatstaf/core';
import type { Words } from '@maatstaf/core/issues';
import { english } from './messages-en.ts';
import { dutch } from './messages-nl.ts';

/** What the command says about a call that cannot be carried out, and about files that cannot be read. */
export interface Messages {
  readonly seeHelp: (call: string) => string;
  readonly ownFault: (message: string) => string;
  readonly evaluatorsDisagree: (rule: string) => string;
  readonly outputFault: (code: string) => string;

  readonly unknownCommand: (typed: string) => string;
  readonly unknownOption: (typed: string) => string;
  readonly didYouMean: (ids: readonly string[]) => string;
  readonly needs: Readonly<
    Record<
      'pack' | 'proposal' | 'folder' | 'announcement' | 'scenario' | 'bundle',
      (command: string) => string
    >
  >;
  readonly needsOption: (command: string, option: string) => string;
  readonly oneTooMany: (command: string, typed: string) => string;
  readonly emptyName: string;
  readonly needsValue: (option: string) => string;
  readonly takesNoValue: (option: string) => string;
  readonly optionTwice: (option: string) => string;
  readonly notAmong: (option: string, typed: string, choices: readonly string[]) => string;
  readonly noNeedModel: string;
  readonly jsonOrFormat: (format: string) => string;
  readonly noAmount: (typed: string) => string;
  readonly amountTooLarge: (typed: string, most: string) => string;
  readonly noPoints: (typed: string) => string;
  readonly noDate: (typed: string) => string;
  readonly noWholeNumber: (option: string, typed: string, least: number, most: number) => string;
  readonly noLaw: (typed: string) => string;
  readonly noProposal: (typed: string) => string;
  readonly whereIdsStand: (call: string) => string;
  readonly commandFirst: (option: string) => string;

  readonly notAShare: (part: string, example: string) => string;
  readonly noWeightCalled: (typed: string, pack: string) => string;
  readonly weightsThereAre: (ids: readonly string[]) => string;
  readonly weightTwice: (id: string) => string;
  readonly shareOutOfRange: (id: string, typed: string) => string;
  readonly principles: string;
  readonly criteriaOf: (principle: string) => string;
  readonly sharesOverOne: (level: string, total: number) => string;
  readonly sharesUnderOne: (level: string, total: number) => string;
  readonly weightless: (parts: readonly string[]) => string;

  readonly notEmpty: (folder: string) => string;
  readonly fileNotFolder: (path: string) => string;
  readonly fileExists: (path: string) => string;
  readonly unwritable: (path: string, code: string) => string;
  readonly starterWritten: (folder: string, readme: string) => string;

  /** That a folder is not there, as a sentence of its own. */
  readonly noFolderAt: (path: string) => string;
  readonly expectedInstead: (expected: string) => string;

  /** Found or expected: parts of the sentence about an issue. */
  readonly found: {
    readonly noFolder: string;
    readonly noFile: string;
    readonly noPack: string;
    readonly packsIn: (folders: readonly string[]) => string;
    readonly file: string;
    readonly folder: string;
    readonly packFolder: string;
    /** What is expected, with a path that may have been meant. */
    readonly perhaps: (expected: string, path: string) => string;
    readonly link: string;
    readonly linkOutside: string;
    readonly fileWithin: string;
    readonly special: string;
    readonly unreadableFile: (code: string) => string;
    readonly unreadableFolder: (code: string) => string;
    readonly files: (count: number) => string;
    readonly mostFiles: (count: number) => string;
    readonly moreEntries: (count: number) => string;
    readonly mostEntries: (count: number) => string;
    readonly atMost: (size: string) => string;
    readonly noWeightIn: (parts: readonly string[]) => string;
    readonly someWeight: string;
    readonly asAnnounced: (day: string) => string;
  };
}

/** Part of the sentence about an issue, in each language: which one is read is not known yet where files are. */
export function said(pick: (say: Messages['found']) => string): Words {
  return { nl: pick(dutch.found), en: pick(english.found) };
}

export function messagesIn(language: Language): Messages {
  return language === 'nl' ? dutch : english;
}
