export { MaatstafNeighbourhoodTable } from './neighbourhood-table.ts';
