export { recorded, type RecordedDivision, recording } from './recorded-division.ts';
