export { answered, answeredInTurns, type Cancellation } from './answered.ts';
export type { Bound, Choice } from './choice.ts';
export { highsSolver, type HighsPlace } from './highs-solver.ts';
export { optimalMethod } from './optimal-method.ts';
export { optimum, type Optimum } from './optimum.ts';
export type { Answer, Asking, Programme, Question, Row, Solver } from './programme.ts';
