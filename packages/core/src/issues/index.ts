export { issueMeanings } from '../parse/issue-meanings/issue-meanings.ts';
export { issueText } from '../parse/issue-text.ts';
export { locationText } from '../parse/location-text.ts';
export { type Phrase, phraseIn, type Words } from '../parse/phrase.ts';
