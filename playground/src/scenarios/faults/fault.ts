import { type Issue, type Language, type Pack, type Text, textIn } from '@maatstaf/core';
import { issueMeanings, phraseIn } from '@maatstaf/core/issues';
import { keysOf } from '../pointer-keys.ts';
import { type FaultWords, faultWords } from './fault-words.ts';

/** Something that is wrong in a scenario, in the words of who works with it. */
export interface Fault {
  /** Where and what. */
  readonly wrong: string;
  /** What to do about it. */
  readonly mend: string;
}

/** What an issue of a scenario comes to for whoever opens it: by the names on the screen, without codes. */
export function faultOf(issue: Issue, pack: Pack, language: Language): Fault {
  const words = faultWords(language);
  const keys = issue.at.kind === 'pointer' ? keysOf(issue.at.pointer) : [];
  const { wrong, mend } = whatIs(issue, keys.at(-1) ?? '', language, words);
  return { wrong: words.at(placeOf(keys, pack, language, words), wrong), mend };
}

function whatIs(issue: Issue, key: string, language: Language, words: FaultWords): Fault {
  const { wrong, mend } = words;
  const found = quoted(phraseIn(issue.found, language));
  const needed = neededOf(phraseIn(issue.expected, language), words);
  // Whatever its code: "nothing" cannot be said to be wrong.
  if (phraseIn(issue.found, 'en') === 'nothing') return { wrong: wrong.missing, mend: needed };
  switch (issue.code) {
    case 'key.unknown':
    case 'key.forbidden':
      return { wrong: key === '' ? wrong.misfit : wrong.unknownKey(key), mend: mend.leaveOut };
    case 'key.duplicate':
      return { wrong: wrong.twice(key), mend: mend.leaveOne };
    case 'id.duplicate':
      return { wrong: wrong.twice(bare(found)), mend: mend.leaveOne };
    case 'value.type':
    case 'value.not-allowed':
    case 'value.format':
    case 'value.invalid':
    case 'rule.value-type':
    case 'rule.operator-type':
    case 'data.value':
      return { wrong: isShort(found) ? wrong.value(found) : wrong.misfit, mend: needed };
    case 'value.too-small':
    case 'value.too-large':
    case 'parameter.range':
      return { wrong: isNumber(found) ? wrong.range(found) : wrong.misfit, mend: needed };
    case 'scenario.other-pack':
      return { wrong: wrong.otherPack, mend: mend.openThere };
    case 'scenario.newer-format':
      return { wrong: wrong.newer, mend: mend.reload };
    case 'json.syntax': {
      const line = issue.at.kind === 'line' ? issue.at.line : 1;
      return { wrong: wrong.syntax(line), mend: mend.saveAgain };
    }
    default:
      return issue.code.includes('.unknown-')
        ? { wrong: isShort(found) ? wrong.noSuch(bare(found)) : wrong.misfit, mend: mend.choose }
        : { wrong: wrong.other(meaningOf(issue, language)), mend: needed };
  }
}

/** What is needed instead. An object of JSON is nothing that a person puts right: Maatstaf writes it. */
function neededOf(expected: string, { mend, yesOrNo, or }: FaultWords): string {
  if (/^true (?:of|or) false$/u.test(expected)) return mend.needed(yesOrNo);
  const needed = expected.split(or).filter((one) => !/^(?:een|an) object$/u.test(one));
  return needed.length === 0 ? mend.saveAgain : mend.needed(needed.join(or));
}

const meaningOf = ({ code }: Issue, language: Language): string => {
  const meaning = issueMeanings[code]?.[language] ?? code;
  return meaning.charAt(0).toLowerCase() + meaning.slice(1);
};

/** A text of JSON as a text in a sentence; anything else as it is. */
const quoted = (found: string): string => found.replace(/^"(.*)"$/u, '‘$1’');
const bare = (found: string): string => found.replace(/^‘(.*)’$/u, '$1');

/** Whether it can be read in a sentence: a list, an object, null and an empty text cannot. */
const isShort = (found: string): boolean => !/^(?:[[{]|null$|(?:‘’)?$)/u.test(found);
const isNumber = (found: string): boolean => /^-?\d/u.test(found);

type Place = keyof FaultWords['place'];

/** Where in a scenario something stands, by the names that are on the screen. */
function placeOf(
  [setting = '', entry = '']: readonly string[],
  pack: Pack,
  language: Language,
  { place }: FaultWords,
): string {
  const said = Object.hasOwn(place, setting) ? place[setting as Place] : place.file;
  if (typeof said === 'string') return said;
  const titles = titlesOf(setting, pack);
  // Without an entry it is about all of the setting.
  if (entry === '') return said(null);
  if (titles === undefined)
    return (said as (number: number) => string)(Number.parseInt(entry, 10) + 1);
  const title = titles.find(({ id }) => id === entry)?.title;
  return (said as (title: string) => string)(title === undefined ? entry : textIn(title, language));
}

/** The named things that a setting is by; undefined where it is a list, of which each has its number. */
function titlesOf(
  setting: string,
  { principles, parameters, limits }: Pack,
): readonly { readonly id: string; readonly title: Text }[] | undefined {
  switch (setting) {
    case 'principleWeights':
      return principles;
    case 'criterionWeights':
      return principles.flatMap(({ criteria }) => criteria);
    case 'parameters':
      return parameters;
    case 'limits':
      return limits;
    default:
      return undefined;
  }
}
