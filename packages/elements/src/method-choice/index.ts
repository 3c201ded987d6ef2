export { MaatstafMethodChoice } from './method-choice.ts';
export { methodTitle } from './method-title.ts';
