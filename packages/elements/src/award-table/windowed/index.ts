export { styles } from './windowed.styles.ts';
export { WindowedLists } from './windowed-lists.ts';
