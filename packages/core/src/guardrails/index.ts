export {
  guardrailKinds,
  type GuardrailKind,
  type GuardrailPassed,
  type GuardrailSettings,
  guardrailsPassed,
} from './guardrails.ts';
