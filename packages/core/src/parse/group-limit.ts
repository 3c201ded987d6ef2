import { form } from './forms.ts';
import { localIdSchema } from './fact.ts';
import { sourceSchema } from './source.ts';
import { textSchema } from './text.ts';
import { z } from './zod.ts';

/** Which proposals are taken together; every group of the kind, or only the named ones, has the limit. */
const groupSchema = z.strictObject({
  /** What a group shares; `whole`: all proposals are one group. */
  by: z.enum(['neighbourhood', 'city-district', 'pool', 'earmark', 'whole']),
  /** Codes of neighbourhoods, names of city districts, or ids of pools or earmarks. */
  only: z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1)),
  ),
});

/**
 * An amount for every group: cents, or a share of the money, rounded down to whole cents. The money is
 * the budget of the pool that the limit stands in (`within`), else the whole budget.
 */
const amountSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cents'), cents: z.int().check(z.gte(0)) }),
  z.strictObject({
    kind: z.literal('share'),
    share: z.number().check(z.gte(0), z.lte(1)),
    /**
     * `each`: every group has the share. `equally`: the groups divide it in equal parts;
     * `by-population` in proportion to inhabitants, and equally where a count is missing.
     */
    divided: z.enum(['each', 'equally', 'by-population']),
  }),
]);
export type LimitAmount = z.infer<typeof amountSchema>;

const shared = {
  $comment: z.optional(z.string()),
  id: localIdSchema,
  title: textSchema,
  description: z.optional(textSchema),
  /** Whether it is in force unless a scenario says otherwise. */
  on: z._default(z.boolean(), true),
  source: sourceSchema,
};

const grouped = {
  ...shared,
  group: groupSchema,
  /** Only proposals of this pool count. */
  within: z.optional(localIdSchema),
};

export const groupLimitSchema = z.discriminatedUnion('kind', [
  /** At most so much for each group. */
  z.strictObject({ ...grouped, kind: z.literal('ceiling'), amount: amountSchema }),
  /** At least so much for each group, as far as it asks for it. A reserve is a floor of an earmark. */
  z.strictObject({
    ...grouped,
    kind: z.literal('floor'),
    amount: amountSchema,
    /** What is done with money that the group did not use: kept until a date, or divided among all. */
    unspent: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('held'),
        until: z.iso.date({ error: form('date') }),
      }),
      z.strictObject({ kind: z.literal('released') }),
    ]),
  }),
  /** At most so many proposals of each group, with those that exist already. */
  z.strictObject({
    ...grouped,
    kind: z.literal('count'),
    atMost: z.int().check(z.gte(0), z.lte(1_000_000)),
    existing: z._default(z.int().check(z.gte(0), z.lte(1_000_000)), 0),
  }),
  /** At least so many in each group, counting what exists and what is awarded. */
  z.strictObject({
    ...grouped,
    kind: z.literal('coverage'),
    atLeast: z.int().check(z.gte(1), z.lte(1_000)),
    /** The earmark of proposals that count; absent: every proposal does. */
    earmark: z.optional(localIdSchema),
    /** The fact of a neighbourhood with the number that exists already. */
    existing: z.optional(z.string()),
  }),
  /** A pool opens in steps: of its budget only the parts up to the current step may be spent. */
  z.strictObject({
    ...shared,
    kind: z.literal('tranches'),
    pool: localIdSchema,
    /** The size of every step; all of them together are the whole. */
    parts: z.array(z.int().check(z.gte(1), z.lte(1_000))).check(z.minLength(2), z.maxLength(20)),
    /** The parameter with the current step, 1 = first. Absent: step n is year n of the budget. */
    step: z.optional(z.string()),
    /** Steps from this one on stay closed until the milestone is reached. */
    closed: z.optional(
      z.strictObject({
        from: z.int().check(z.gte(2), z.lte(20)),
        until: z.strictObject({ id: localIdSchema, title: textSchema }),
      }),
    ),
  }),
]);

/** A limit on groups of proposals, which only the division of the money can keep. */
export type GroupLimit = z.infer<typeof groupLimitSchema>;

/** What a scenario changes of a limit. Only the numbers that the kind of limit has may be given. */
export const limitChangeSchema = z.strictObject({
  on: z.optional(z.boolean()),
  cents: z.optional(z.int().check(z.gte(0))),
  share: z.optional(z.number().check(z.gte(0), z.lte(1))),
  atMost: z.optional(z.int().check(z.gte(0), z.lte(1_000_000))),
  atLeast: z.optional(z.int().check(z.gte(1), z.lte(1_000))),
});
export type LimitChange = z.infer<typeof limitChangeSchema>;

/** What happens to money that a pool does not use, once every floor has been served. */
export const leftoverSchema = z.discriminatedUnion('kind', [
  /** It is not divided. */
  z.strictObject({ kind: z.literal('stays') }),
  /** The pools named get it, the first as much as it can use, then the next. */
  z.strictObject({ kind: z.literal('flows'), to: z.array(localIdSchema).check(z.minLength(1)) }),
]);
export type Leftover = z.infer<typeof leftoverSchema>;

/** The budget of one year, where proposals run over several. */
export const yearSchema = z.strictObject({
  year: z.int().check(z.gte(1_900), z.lte(2_200)),
  budgetCents: z.int().check(z.gte(0)),
});
export type BudgetYear = z.infer<typeof yearSchema>;
