// What reads scenarios from outside: by far the largest part of what keeps work.
export { readHistory } from './read-history.ts';
export { readScenario } from './read-scenario.ts';
