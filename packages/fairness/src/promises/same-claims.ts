/**
 * Two tables say what is promised, because they are about two things. `promises` asks a *property* of a
 * way of dividing by itself: whole proposals under one budget, every variant of a method, and the
 * smallest example of what it breaks. `lawPromises` asks a *law* of the whole pipeline: pools, limits,
 * parts of amounts and a person's decisions, for the ways of dividing as a policy names them. So a law is
 * promised for no more than its property, and often for less; `why` in its promise says for what not.
 *
 * By law the property that says the same of a method.
 */
export const sameClaims: Readonly<Record<string, string>> = {
  'within-budget': 'within-budget',
  'losers-do-not-matter': 'losers-do-not-matter',
  'larger-budget-keeps-spend': 'larger-budget-keeps-spend',
  'larger-budget-keeps-awards': 'larger-budget-keeps-winners',
  'unit-of-money': 'unit-of-money',
  'weight-scale': 'scale-of-scores',
  'input-order': 'order-of-input',
  'names-do-not-matter': 'names',
  // Need moves a score, and who scores higher stays a winner.
  'need-never-lowers-award': 'higher-scoring-winner-stays',
};
