export { csv, type CsvCell } from './csv.ts';
