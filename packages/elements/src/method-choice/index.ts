export { MaatstafMethodChoice } from './method-choice.ts';
