export { MaatstafGuardrails } from './guardrails.ts';
