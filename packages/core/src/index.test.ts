import { describe, expectTypeOf, it } from 'vitest';
import { type Dataset, type Pack, type Run, run, type RunInput } from './index.ts';
import { parsePack } from './parse/index.ts';

// What the compiler promises to whoever uses this package. `npm run types` fails where it no longer
// does: an expectation that is not met, or a mistake below that is no mistake any more.

describe('a run', () => {
  it('takes a pack, a dataset and an evaluator, and a scenario only if there is one', () => {
    expectTypeOf(run).parameters.toEqualTypeOf<[RunInput]>();
    expectTypeOf(run).returns.resolves.toEqualTypeOf<Run>();
    expectTypeOf<Omit<RunInput, 'scenario' | 'earlier'>>().toExtend<RunInput>();
    // @ts-expect-error: without an evaluator nothing decides whether a rule fires
    expectTypeOf<Omit<RunInput, 'evaluator'>>().toExtend<RunInput>();
  });

  it('decides once: what it found and was given of data is not altered', () => {
    expectTypeOf<Run>().toEqualTypeOf<Readonly<Run>>();
    const change = (made: Run, other: Run): void => {
      // @ts-expect-error: a stage's result is not replaced
      made.allocation = other.allocation;
      // @ts-expect-error: nothing is added to a list
      made.allocation.awards.push();
      // @ts-expect-error: no award is altered
      for (const award of made.allocation.awards) award.awardedCents = 0;
      // @ts-expect-error: no proposal is altered
      for (const proposal of made.dataset.proposals) proposal.requestedCents = 0;
    };
    expectTypeOf(change).toBeFunction();
  });
});

describe('what is parsed', () => {
  it('has a value only where it is in order', () => {
    const parsed = parsePack(new Map());
    if (parsed.ok) {
      expectTypeOf(parsed.value).toEqualTypeOf<Pack>();
    } else {
      // @ts-expect-error: half a pack is never handed out
      expectTypeOf(parsed.value).toEqualTypeOf<Pack>();
    }
    expectTypeOf(parsed.issues).items.toHaveProperty('code').toEqualTypeOf<string>();
    // @ts-expect-error: not before it is known to be in order
    expectTypeOf(parsed.value).toEqualTypeOf<Pack>();
  });

  it('tells unknown from zero and false', () => {
    type Facts = Dataset['proposals'][number]['facts'];
    expectTypeOf<null>().toExtend<Facts[string]>();
    expectTypeOf<undefined>().not.toExtend<Facts[string]>();
    expectTypeOf<Dataset['proposals'][number]['requestedCents']>().toEqualTypeOf<number | null>();
  });
});
