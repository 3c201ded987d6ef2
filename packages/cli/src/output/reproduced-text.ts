import { type Language, numbers, type Run, type Status } from '@maatstaf/core';
import type { Bundle, NotReproduced } from '@maatstaf/core/bundle';
import { dateText, formatEuro, statusText } from '@maatstaf/core/explain';
import { bullet } from './audit-text.ts';
import type { Page } from './page.ts';
import { titleOf } from './phrases.ts';
import { printable, wrap } from './width.ts';

/** Of more proposals than this that differ only these are named. */
const mostNamed = 20;

interface ReproducedWords {
  readonly same: (date: string, files: number, proposals: number) => string;
  readonly differs: (date: string) => string;
  readonly illustrative: string;
  readonly version: (from: string, to: string) => string;
  readonly policy: string;
  readonly changed: (file: string) => string;
  readonly missing: (file: string) => string;
  readonly added: (file: string) => string;
  readonly budget: (from: string, to: string) => string;
  readonly spent: (from: string, to: string) => string;
  readonly award: (title: string, from: string, to: string) => string;
  readonly more: (count: number) => string;
  readonly outcome: string;
  readonly none: string;
}

const dutchProposals = (count: number): string =>
  `${numbers('nl').number(count)} ${count === 1 ? 'voorstel' : 'voorstellen'}`;
const proposals = (count: number): string => (count === 1 ? 'proposal' : 'proposals');

const words: Readonly<Record<Language, ReproducedWords>> = {
  nl: {
    same: (date, files, count) =>
      `Dit is precies de uitkomst van ${date}: ${files} bestanden en ${dutchProposals(count)} zijn hetzelfde.`,
    differs: (date) => `! Dit is niet de uitkomst van ${date}`,
    illustrative: 'De bedragen zijn voorbeelden.',
    version: (from, to) => `Het beleid is nu versie ${to}; de bundel hoort bij ${from}.`,
    policy: 'De inhoud van het beleid is anders.',
    changed: (file) => `Het bestand ${file} is veranderd.`,
    missing: (file) => `Het bestand ${file} is er niet.`,
    added: (file) => `Het bestand ${file} is erbij gekomen.`,
    budget: (from, to) => `Het budget was ${from} en is nu ${to}.`,
    spent: (from, to) => `Verdeeld was ${from} en is nu ${to}.`,
    award: (title, from, to) => `${title}: was ${from}, is nu ${to}.`,
    more: (count) => `En nog ${dutchProposals(count)}.`,
    outcome: 'De uitkomst is anders: punten, rang, reden of bedrag van iemand.',
    none: 'niets: het voorstel is er niet',
  },
  en: {
    same: (date, files, count) =>
      `This is exactly the outcome of ${date}: ${files} files and ${numbers('en').number(count)} ${proposals(count)} are the same.`,
    differs: (date) => `! This is not the outcome of ${date}`,
    illustrative: 'The amounts are illustrative.',
    version: (from, to) => `The policy is now version ${to}; the bundle belongs to ${from}.`,
    policy: 'The content of the policy differs.',
    changed: (file) => `The file ${file} was changed.`,
    missing: (file) => `The file ${file} is not there.`,
    added: (file) => `The file ${file} was added.`,
    budget: (from, to) => `The budget was ${from} and is now ${to}.`,
    spent: (from, to) => `Divided was ${from} and is now ${to}.`,
    award: (title, from, to) => `${title}: was ${from}, is now ${to}.`,
    more: (count) => `And ${numbers('en').number(count)} more ${proposals(count)}.`,
    outcome: 'The outcome differs: points, rank, reason or amount of someone.',
    none: 'nothing: the proposal is not there',
  },
};

/** Whether a bundle came out the same, and if not what differs, a sentence each. */
export function reproducedText(
  { width, ink, language }: Pick<Page, 'width' | 'ink' | 'language'>,
  bundle: Bundle,
  differences: readonly NotReproduced[],
  run: Run,
): string {
  const say = words[language];
  const date = dateText(bundle.date, language);
  const illustrative = bundle.illustrativeAmounts ? wrap(say.illustrative, width) : [];
  if (differences.length === 0) {
    const { files, outcome } = bundle;
    const same = say.same(date, files.length, outcome.awards.length);
    return [...wrap(same, width), ...illustrative].join('\n');
  }
  const awards = differences.filter(({ part }) => part === 'award');
  const hidden = awards.slice(mostNamed);
  const told = differences.filter((one) => !hidden.includes(one));
  const sentences = told.map((one) => sentence(one, say, run, language));
  return [
    ...wrap(say.differs(date), width).map(ink.bold),
    ...sentences.map((one) => bullet(printable(one), width)),
    ...(hidden.length === 0 ? [] : [bullet(say.more(hidden.length), width)]),
    ...illustrative,
  ].join('\n');
}

function sentence(
  { part, id, from, to }: NotReproduced,
  say: ReproducedWords,
  run: Run,
  language: Language,
): string {
  const euro = (cents: number) => formatEuro(cents, language);
  switch (part) {
    case 'version':
      return say.version(String(from), String(to));
    case 'policy':
      return say.policy;
    case 'file':
      if (to === null) return say.missing(id ?? '');
      return from === null ? say.added(id ?? '') : say.changed(id ?? '');
    case 'budget':
      return say.budget(euro(Number(from)), euro(Number(to)));
    case 'spent':
      return say.spent(euro(Number(from)), euro(Number(to)));
    case 'award': {
      const outcome = (value: typeof from): string => {
        if (value === null) return say.none;
        const [name = '', cents = '0'] = String(value).split(' ');
        const status = statusText({ status: name as Status, reason: '' }, language);
        return `${euro(Number(cents))} (${status})`;
      };
      return say.award(titleOf(run, id ?? '', language), outcome(from), outcome(to));
    }
    case 'outcome':
      return say.outcome;
  }
}
