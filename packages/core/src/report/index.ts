export type { Report } from './report-schema.ts';
export { report } from './report.ts';
