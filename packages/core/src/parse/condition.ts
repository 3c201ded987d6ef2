import { form } from './forms.ts';
import { z } from './zod.ts';

/** The comparisons that a rule may make: the ones that json-rules-engine ships. */
const operators = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const;
export type Operator = (typeof operators)[number];

/** A literal to compare with, or the fact whose value is compared with. */
export type Operand =
  | number
  | boolean
  | string
  | readonly (string | number)[]
  | { readonly fact: string };

/** One comparison: the left fact against a literal or another fact. */
export interface Leaf {
  readonly fact: string;
  readonly operator: Operator;
  readonly value: Operand;
}

/** A tree of comparisons, as json-rules-engine writes it. `all` and `any` are never empty. */
export type Condition =
  | Leaf
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** `all`, `any` and `not` may be nested this deep at most. */
export const maxConditionDepth = 12;

const operand = z.union([
  z.number(),
  z.boolean(),
  z.string().check(z.maxLength(200)),
  z.array(z.union([z.string().check(z.maxLength(200)), z.number()])).check(z.maxLength(200)),
  z.strictObject({ fact: z.string() }),
]);

/** A node of the tree before its form is checked. */
interface AnyForm {
  readonly all?: readonly AnyForm[] | undefined;
  readonly any?: readonly AnyForm[] | undefined;
  readonly not?: AnyForm | undefined;
  readonly fact?: string | undefined;
  readonly operator?: Operator | undefined;
  readonly value?: Operand | undefined;
}

const part: z.ZodMiniType<AnyForm> = z.lazy(() => anyForm);

// One loose object with a check of its form, and no union of strict ones: a union answers every
// mistake with "invalid input", this names the very key that is wrong.
const anyForm: z.ZodMiniType<AnyForm> = z
  .strictObject({
    all: z.optional(z.array(part).check(z.minLength(1))),
    any: z.optional(z.array(part).check(z.minLength(1))),
    not: z.optional(part),
    fact: z.optional(z.string()),
    operator: z.optional(z.enum(operators)),
    value: z.optional(operand),
  })
  .check(
    z.superRefine((node: AnyForm, context) => {
      const forms = [node.all, node.any, node.not, node.fact].filter((form) => form !== undefined);
      const isLeaf = node.fact !== undefined;
      const complete = isLeaf
        ? node.operator !== undefined && node.value !== undefined
        : node.operator === undefined && node.value === undefined;
      if (forms.length !== 1 || !complete) {
        context.addIssue({
          code: 'custom',
          message: form('one-condition'),
        });
      }
    }),
  )
  .register(z.globalRegistry, { id: 'condition' });

// The check of form above is what makes this true; the compiler cannot see it.
export const conditionSchema = anyForm as unknown as z.ZodMiniType<Condition>;
