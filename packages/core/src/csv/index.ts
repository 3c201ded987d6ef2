export { csv, type CsvCell, spreadsheetCsv } from './csv.ts';
