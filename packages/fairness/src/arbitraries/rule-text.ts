/** What every generated rule says of itself: words have no bearing on any law. */
export const ruleText = {
  title: { en: 'A rule' },
  reason: { en: 'Because the rule fired' },
  source: { statements: ['D1-1'], authority: 'adopted' as const },
};
