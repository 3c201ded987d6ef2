export { jsonRulesEngine } from './json-rules-engine.ts';
