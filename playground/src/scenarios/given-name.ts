import { longestName } from './free-name.ts';
import type { ScenarioWords } from './scenario-words.ts';

/** The name that a person gave in a form, in its field `name`; empty where they gave none. */
export function nameIn({ target }: SubmitEvent): string {
  const name = target instanceof HTMLFormElement ? new FormData(target).get('name') : null;
  return typeof name === 'string' ? name.trim() : '';
}

/** Why something cannot be a name; empty where it can. */
export function whyNoName(name: string, words: ScenarioWords): string {
  if (name === '') return words.nameNeeded;
  return name.length > longestName ? words.nameTooLong(name.length, longestName) : '';
}
