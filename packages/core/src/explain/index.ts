export { dateText } from './date-text.ts';
export { explain } from './explain.ts';
export type { Explanation, RuleReason } from './explanation.ts';
export { groupTitle } from './group-title.ts';
export { messages, statusText } from './messages.ts';
export { type MetricText, metricText } from './metric-text.ts';
export { needNotices } from './need-notices.ts';
export { proofNotices } from './proof-notices.ts';
export { formatEuro, formatPoints } from './money.ts';
