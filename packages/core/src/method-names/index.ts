export { featureWords } from '../allocate/feature-words.ts';
export { methodTitle, type MethodTitleWords, methodTitleWords } from './method-title.ts';
export { comparedNames, methodNamed, type MethodName, methodNames } from './method-named.ts';
