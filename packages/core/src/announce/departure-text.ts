import { dateText } from '../explain/date-text.ts';
import { sharesApart } from '../explain/shares-apart.ts';
import type { GroupLimit } from '../parse/group-limit.ts';
import type { AnnouncedTieBreak, Method, Threshold } from '../parse/method.ts';
import { textIn } from '../parse/text-in.ts';
import type { Language, Text } from '../parse/text.ts';
import type { Announcement } from './announcement.ts';
import { announcementWords } from './announcement-words.ts';
import type { Departure } from './departures.ts';
import { type SettingWords, settingWords } from './setting-words.ts';

/**
 * A departure as one sentence: what it is about, what it was and what it is now. `nameOf` gives what a
 * proposal is called; `announced` is the announcement that is departed from.
 */
export function departureText(
  departure: Departure,
  announced: Announcement,
  language: Language,
  nameOf: (proposal: string) => string = (proposal) => proposal,
): string {
  const { part, from, to } = departure;
  const { say, what, before, after, detail } = wordsOf(departure, announced, language, nameOf);
  if (part === 'withdrawn') {
    const proposal = `‘${nameOf(departure.id ?? '')}’`;
    return say.withdrawn[from === null ? 'appeared' : 'gone'](proposal);
  }
  if (detail !== null) {
    const told = before === after || part === 'proposal' ? detail : `${after}; ${detail}`;
    return `${what}: ${told}.`;
  }
  if (before === after) return say.contentChanged(what);
  if (from === null && hasName(part)) return say.appeared(what, after);
  if (to === null && hasName(part)) return say.gone(what, before);
  return say.changed(what, before, after);
}

/**
 * A difference in a few words, for where there is one line for all: a number as it was and is, whether a
 * limit or rule is on, and of what takes sentences only that it differs.
 */
export function departureNote(
  departure: Departure,
  announced: Announcement,
  language: Language,
  nameOf: (proposal: string) => string = (proposal) => proposal,
): string {
  const { part, from, to } = departure;
  const { say, what, before, after, detail } = wordsOf(departure, announced, language, nameOf);
  const inside = detail === null ? '' : ` (${detail})`;
  switch (part) {
    case 'limit':
    case 'milestone':
      if (to === null) return `${what}: ${say.off}`;
      return from === null ? `${what}: ${say.on}` : what;
    case 'rule':
      return `${what}: ${before === after ? say.otherContent : after}${inside}`;
    case 'pack':
    case 'leftover':
    case 'method':
    case 'tie-breaks':
    case 'threshold':
    case 'decision':
    case 'withdrawn':
      return what;
    case 'proposal':
      return `${what}: ${after}${inside}`;
    case 'budget':
    case 'year':
    case 'pool':
    case 'principle':
    case 'criterion':
    case 'need-model':
    case 'parameter':
    case 'rules-date':
      return before === after ? what : `${what}: ${before} → ${after}`;
  }
}

/** What both ways of telling a departure speak of: what departs, as it was and as it is. */
function wordsOf(
  departure: Departure,
  announced: Announcement,
  language: Language,
  nameOf: (proposal: string) => string,
) {
  const words = settingWords(announced, language);
  const { part, from, to } = departure;
  const [before, after] =
    typeof from === 'number' && typeof to === 'number' && isWeight(part)
      ? sharesApart(from, to, language)
      : [valueText(part, from, words, language), valueText(part, to, words, language)];
  return {
    say: announcementWords[language],
    what: whatDeparts(departure, language, nameOf),
    before,
    after,
    detail: departure.detail === null ? null : textIn(departure.detail, language),
  };
}

function whatDeparts(
  { part, id, title }: Departure,
  language: Language,
  nameOf: (proposal: string) => string,
): string {
  const called =
    part === 'decision' || part === 'withdrawn'
      ? nameOf(id ?? '')
      : (title === null ? '' : textIn(title, language)) || (id ?? '');
  // A name with a colon of its own stands apart from the one behind it.
  const named = called.includes(':') ? `‘${called}’` : called;
  return `${announcementWords[language].part[part]} ${part === 'pack' ? '' : named}`.trim();
}

function isWeight(part: Departure['part']): boolean {
  return part === 'principle' || part === 'criterion';
}

/** Whether there may be several of this part, so that one can come and go. */
function hasName(part: Departure['part']): boolean {
  return !['threshold', 'need-model', 'leftover'].includes(part);
}

function valueText(
  part: Departure['part'],
  value: unknown,
  words: SettingWords,
  language: Language,
): string {
  const say = announcementWords[language];
  if (value === null && part !== 'threshold') return say.none;
  switch (part) {
    case 'pack': {
      const { id, version } = value as { readonly id: string; readonly version: string };
      return `${id} ${version}`;
    }
    case 'budget':
    case 'year':
    case 'pool':
      return words.euro(value as number);
    case 'principle':
    case 'criterion':
      return words.weight(value as number);
    case 'leftover':
      return quoted(words.leftover(value as Announcement['leftover']));
    case 'method':
      return quoted(words.method(value as Method).join(' '));
    case 'tie-breaks':
      return words.tieBreaks(value as readonly AnnouncedTieBreak[]);
    case 'threshold':
      return quoted(words.threshold(value as Threshold | null));
    case 'limit':
      return words.limit(value as GroupLimit);
    case 'parameter': {
      const { value: number, unit } = value as { readonly value: number; readonly unit: string };
      return words.parameter(number, unit);
    }
    case 'rule':
      return (value as { readonly on: boolean }).on ? say.on : say.off;
    case 'decision': {
      const { action, reason } = value as { readonly action: string; readonly reason: string };
      return action === 'lock-in'
        ? say.lockIn(inSentence(reason))
        : say.lockOut(inSentence(reason));
    }
    case 'milestone':
      return say.reached;
    case 'withdrawn':
    case 'proposal':
      return say.ofScenario;
    case 'need-model':
      return textIn((value as { readonly title: Text }).title, language);
    case 'rules-date':
      return dateText(value as string, language);
  }
}

function quoted(sentence: string): string {
  return `“${inSentence(sentence)}”`;
}

/** A sentence within another, which has the full stop. */
function inSentence(sentence: string): string {
  return sentence.replace(/\.$/u, '');
}
