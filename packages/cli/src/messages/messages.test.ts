import { expect, test } from 'vitest';
import { dutch } from './messages-nl.ts';
import { english } from './messages-en.ts';

const said = (messages: object): readonly (readonly [string, string])[] =>
  Object.entries(messages).flatMap(([name, message]: [string, unknown]) => {
    if (typeof message === 'string') return [[name, message] as const];
    if (typeof message === 'function') return [[name, String(message)] as const];
    return said(message as object).map(([inner, text]) => [`${name}.${inner}`, text] as const);
  });

test('every message is said in two ways, but for what is the same word in both', () => {
  const inEnglish = new Map(said(english));
  const same = said(dutch).filter(([name, text]) => inEnglish.get(name) === text);
  expect(same.map(([name]) => name)).toEqual([]);
});
