import {
  equivalentSchema,
  equivalentsFileSchema as equivalentsShell,
} from '../mutants/equivalents.ts';
import { exampleSchema, examplesFileSchema as examplesShell } from '../parse/example.ts';
import { factSchema, factsFileSchema as factsShell } from '../parse/fact.ts';
import { ruleSchema, rulesFileSchema as rulesShell } from '../parse/rule.ts';
import { statementSchema, statementsFileSchema as statementsShell } from '../parse/statement.ts';
import { z } from '../parse/zod.ts';

// The parsers check the entries of these files one by one; published, a file is whole.

export const factsFileSchema = z.extend(factsShell, { facts: z.array(factSchema) });
export const rulesFileSchema = z.extend(rulesShell, { rules: z.array(ruleSchema) });
export const statementsFileSchema = z.extend(statementsShell, {
  statements: z.array(statementSchema),
});
export const examplesFileSchema = z.extend(examplesShell, { examples: z.array(exampleSchema) });
export const equivalentsFileSchema = z.extend(equivalentsShell, {
  equivalents: z.array(equivalentSchema),
});
