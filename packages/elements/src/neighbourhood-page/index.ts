export { MaatstafNeighbourhoodPage } from './neighbourhood-page.ts';
