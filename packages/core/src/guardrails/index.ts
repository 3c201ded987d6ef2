export {
  type DutyOfAwards,
  type GuardrailAbsent,
  type GuardrailKind,
  guardrailKinds,
  type GuardrailPassed,
  type GuardrailUntold,
  type LimitedGroup,
} from './findings.ts';
export { type Guardrails, guardrails, type GuardrailSettings } from './guardrails.ts';
