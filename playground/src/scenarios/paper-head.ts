import { type Language, textIn } from '@maatstaf/core';
import { outcomeFingerprint } from '@maatstaf/core/bundle';
import { dateText, illustrative } from '@maatstaf/core/explain';
import { today } from '../export/details-of.ts';
import type { Session } from '../state/session.ts';
import { fingerprintOf } from './fingerprint-of.ts';

const nl = {
  policy: 'Beleid',
  version: (version: string) => `versie ${version}`,
  scenario: 'Scenario',
  day: 'Gemaakt op',
  prints: 'Vingerafdruk',
  ofPolicy: (print: string) => `van het beleid ${print}`,
  ofOutcome: (print: string) => `van de uitkomst ${print}`,
  sheet: 'Blad ',
  of: ' van ',
};

const en: typeof nl = {
  policy: 'Policy',
  version: (version) => `version ${version}`,
  scenario: 'Scenario',
  day: 'Made on',
  prints: 'Fingerprint',
  ofPolicy: (print) => `of the policy ${print}`,
  ofOutcome: (print) => `of the outcome ${print}`,
  sheet: 'Sheet ',
  of: ' of ',
};

const wordsIn = (language: Language): typeof nl => (language === 'nl' ? nl : en);

/** So much of a fingerprint tells two apart that a person compares. */
const shown = 12;

/** What paper says of where it comes from. */
export interface PaperHead {
  /** Each with what it is. */
  readonly lines: readonly (readonly [title: string, text: string])[];
  /** For the foot of every sheet, which may be found without the first. */
  readonly foot: readonly string[];
}

/**
 * What is printed, by policy and version, scenario and day, with the first figures of the fingerprints that
 * the bundle of the log has in full: of the policy as published, and of the outcome.
 */
export function paperHead(session: Session, name: string, language: Language): PaperHead {
  const { run, baseline } = session;
  const words = wordsIn(language);
  const policy = `${textIn(run.pack.title, language)}, ${words.version(run.pack.version)}`;
  const day = dateText(today(), language);
  const prints = [
    words.ofPolicy(fingerprintOf(baseline.pack).slice(0, shown)),
    words.ofOutcome(outcomeFingerprint(run).slice(0, shown)),
  ];
  return {
    lines: [
      [words.policy, policy],
      [words.scenario, name],
      [words.day, day],
      [words.prints, prints.join(', ')],
    ],
    foot: [
      `Maatstaf · ${policy} · ${name} · ${day}`,
      ...(run.dataset.illustrativeAmounts ? [illustrative[language]] : []),
    ],
  };
}

let sheet: CSSStyleSheet | undefined;

/** A text as CSS writes it: what ends a text, or starts something else, as the number of its sign. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/[^\p{L}\p{N} .,·’‘()-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/** Puts that at the foot of every printed sheet, with its number and how many there are. */
export function footOfPages({ foot }: PaperHead, language: Language): void {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  const words = wordsIn(language);
  const font =
    'font: 8pt system-ui, sans-serif; color: #333; vertical-align: top; padding-top: 4mm';
  sheet.replaceSync(`@page {
    @bottom-left { content: ${foot.map(quoted).join(' "\\a" ')}; white-space: pre-line; width: 80%; ${font} }
    @bottom-right { content: ${quoted(words.sheet)} counter(page) ${quoted(words.of)} counter(pages); width: 20%; ${font}; text-align: end }
  }`);
}
