export { issueMeanings, issueText } from '../parse/issue-text.ts';
export { locationText } from '../parse/location-text.ts';
