import type { Phrase, Words } from './phrase.ts';
import { theKey } from './phrases.ts';

/** Something in a JSON text that is wrong, where it stands. */
export interface Flaw {
  readonly code: 'json.syntax' | 'json.too-deep' | 'key.duplicate' | 'key.forbidden';
  readonly position: number;
  /** The keys and places from the root, for flaws of a key. */
  readonly path: readonly (string | number)[];
  readonly found: Phrase;
  readonly expected: Words;
}

/** Deeper nesting than any honest file needs: a rule at its deepest stays under it. */
const maxDepth = 48;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a JSON text by the letter of RFC 8259 and lists what is wrong: keys that stand twice in one
 * object (of which a parser would keep only the last) or that reach an object's prototype, and the
 * first place where it is no JSON or too deep, at which reading stops. The depth is capped before
 * anything recurses further, so that no text can exhaust the stack.
 */
export function scanJson(text: string): readonly Flaw[] {
  const scanner = new Scanner(text);
  try {
    scanner.document();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return scanner.flaws;
}

const theEnd: Words = { nl: 'het einde van het bestand', en: 'the end of the file' };
const emptyFile: Words = { nl: 'een leeg bestand', en: 'an empty file' };
const quotedKey: Words = {
  nl: 'een sleutel tussen dubbele aanhalingstekens',
  en: 'a key in double quotes',
};
const keyOnce: Words = { nl: 'elke sleutel één keer', en: 'each key once' };
const otherKey: Words = {
  nl: 'een sleutel die niet bij het prototype van een object komt',
  en: 'a key that cannot reach an object’s prototype',
};
const tooDeep: Words = {
  nl: `meer dan ${maxDepth} niveaus diep`,
  en: `more than ${maxDepth} levels of nesting`,
};
const deepest: Words = { nl: `ten hoogste ${maxDepth} niveaus`, en: `at most ${maxDepth} levels` };

const again = (key: string): Words => ({
  nl: `de sleutel "${key}" nog eens`,
  en: `the key "${key}" again`,
});
const cutOff = ({ nl, en }: Words): Words => ({
  nl: `${nl}: het bestand is afgebroken`,
  en: `${en}: the file is cut off`,
});

class Stop extends Error {}

const space = /[ \t\n\r]*/y;
const scalar =
  // oxlint-disable-next-line no-control-regex
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** A string that runs on to the end of the text. */
// oxlint-disable-next-line no-control-regex
const cutString = /"(?:[^"\\\u0000-\u001f]|\\.)*\\?$/y;

class Scanner {
  readonly flaws: Flaw[] = [];
  readonly #text: string;
  #at = 0;
  readonly #path: (string | number)[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    this.#skipSpace();
    this.#value();
    if (this.#at < this.#text.length) this.#stop(theEnd);
  }

  #value(): void {
    const opening = this.#text[this.#at];
    if (opening === '{') this.#members();
    else if (opening === '[') this.#items();
    else this.#scalar({ nl: 'een waarde', en: 'a value' });
    this.#skipSpace();
  }

  #members(): void {
    const seen = new Set<string>();
    this.#list('}', () => {
      const position = this.#at;
      if (this.#text[position] !== '"') this.#stop(quotedKey);
      const key = JSON.parse(this.#scalar({ nl: 'een sleutel', en: 'a key' })) as string;
      this.#path.push(key);
      if (seen.has(key)) this.#flaw('key.duplicate', position, again(key), keyOnce);
      if (forbiddenKeys.has(key)) {
        this.#flaw('key.forbidden', position, theKey(key), otherKey);
      }
      seen.add(key);
      this.#skipSpace();
      this.#take(':', { nl: 'een dubbele punt', en: 'a colon' });
      this.#value();
      this.#path.pop();
    });
  }

  #items(): void {
    let place = 0;
    this.#list(']', () => {
      this.#path.push(place);
      this.#value();
      this.#path.pop();
      place += 1;
    });
  }

  #list(closing: string, element: () => void): void {
    if (this.#path.length >= maxDepth) {
      this.#flaw('json.too-deep', this.#at, tooDeep, deepest);
      throw new Stop();
    }
    this.#at += 1;
    this.#skipSpace();
    if (this.#text[this.#at] === closing) {
      this.#at += 1;
      return;
    }
    for (;;) {
      element();
      if (this.#text[this.#at] === closing) break;
      this.#take(',', { nl: `een komma of ${closing}`, en: `a comma or ${closing}` });
    }
    this.#at += 1;
  }

  #scalar(expected: Words): string {
    scalar.lastIndex = this.#at;
    const [found] = scalar.exec(this.#text) ?? [];
    if (found === undefined) {
      cutString.lastIndex = this.#at;
      if (cutString.test(this.#text)) this.#at = this.#text.length;
      return this.#stop(expected);
    }
    this.#at += found.length;
    return found;
  }

  #take(mark: string, expected: Words): void {
    if (this.#text[this.#at] !== mark) this.#stop(expected);
    this.#at += 1;
    this.#skipSpace();
  }

  #skipSpace(): void {
    space.lastIndex = this.#at;
    space.exec(this.#text);
    this.#at = space.lastIndex;
  }

  #flaw(code: Flaw['code'], position: number, found: Phrase, expected: Words): void {
    this.flaws.push({ code, position, path: [...this.#path], found, expected });
  }

  #stop(expected: Words): never {
    const empty = this.#text.trim() === '';
    const ended = this.#at >= this.#text.length;
    const rest = JSON.stringify(this.#text.slice(this.#at, this.#at + 20));
    const found = empty ? emptyFile : ended ? theEnd : rest;
    this.#flaw('json.syntax', this.#at, found, ended && !empty ? cutOff(expected) : expected);
    throw new Stop();
  }
}
