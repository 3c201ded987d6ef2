import { describe, expect, it } from 'vitest';
import { answered } from './answered.ts';
import type { Choice } from './choice.ts';
import { optimum } from './optimum.ts';
import type { Answer, Programme, Question, Solver } from './programme.ts';
import { choiceOf } from './scripted.test-data.ts';

const nothing = { values: null, bound: Infinity, prices: null, seconds: 0 };

/** Tries every choice: for programmes of proposals that are had or not. `heeds` says which rows it keeps. */
function trying(heeds: (row: number) => boolean = () => true) {
  const asked: Question[] = [];
  const solve = (question: Question): Answer => {
    const { gains, lower, upper, rows } = question.programme;
    asked.push({ ...question, programme: { ...question.programme, rows: [...rows] } });
    let best: Answer = { ...nothing, kind: 'none' };
    for (let bits = 0; bits < 2 ** gains.length; bits += 1) {
      const values = gains.map((_, column) => (bits >> column) & 1);
      const isWithin = values.every(
        (one, at) => one >= (lower[at] ?? NaN) && one <= (upper[at] ?? NaN),
      );
      const keeps = ({ columns, factors, atLeast, atMost }: Programme['rows'][number]): boolean => {
        const sum = columns.reduce(
          (all, column, at) => all + (values[column] ?? NaN) * (factors[at] ?? NaN),
          0,
        );
        return sum >= atLeast && sum <= atMost;
      };
      if (!isWithin || !rows.every((row, at) => !heeds(at) || keeps(row))) continue;
      const bound = values.reduce((all, one, at) => all + one * (gains[at] ?? NaN), 0);
      if (best.values === null || bound > best.bound)
        best = { ...nothing, kind: 'best', values, bound };
    }
    return best;
  };
  const solver: Solver = { name: 'tries all', solve };
  return { asked, solver };
}

/** Three of 50 cents under a budget. */
function three(budget: number, more: Choice['bounds'] = []): Choice {
  const choice = choiceOf([
    [60, 50],
    [50, 50],
    [40, 50],
  ]);
  const all = { id: 'budget', per: 'award', atLeast: null, atMost: budget } as const;
  return {
    ...choice,
    bounds: [{ ...all, places: Int32Array.of(0, 1, 2), amounts: choice.claimCents }, ...more],
  };
}
const isWhole = ({ programme }: Question): boolean => programme.whole.includes(1);

describe('what a solver finds', () => {
  it('is asked for again, without what broke a limit, until it keeps all of them', () => {
    // It does not heed the budget: all three; then two at a time, which fit.
    const { asked, solver } = trying((row) => row !== 0);
    expect(answered(optimum(three(100)), solver)).toMatchObject({
      awardedCents: Float64Array.of(50, 50, 0),
    });
    const rows = asked.filter(isWhole).map(({ programme }) => programme.rows.length);
    expect(rows.slice(0, 2)).toEqual([1, 2]);
    expect(answered(optimum(three(50)), trying((row) => row !== 0).solver)).toMatchObject({
      awardedCents: Float64Array.of(50, 0, 0),
    });
  });

  it('is asked for once, simplified beforehand, where it is found', () => {
    const { asked, solver } = trying();
    answered(optimum(three(100)), solver);
    expect(asked.every(({ simplify }) => simplify)).toBe(true);
  });

  it('is not believed to be nothing before it is asked for as it stands', () => {
    const careless: Solver = {
      name: 'finds nothing in what it simplified',
      solve: (question) =>
        isWhole(question) && question.simplify
          ? { ...nothing, kind: 'none' }
          : trying().solver.solve(question),
    };
    expect(answered(optimum(three(100)), careless)).toMatchObject({
      kind: 'found',
      awardedCents: Float64Array.of(50, 50, 0),
      isFirst: true,
    });
  });

  it('nor where it is asked why nothing can be had', () => {
    const must = {
      id: 'must',
      per: 'proposal',
      places: Int32Array.of(0),
      amounts: Float64Array.of(1),
      atLeast: 1,
      atMost: null,
    } as const;
    const rather = { ...must, id: 'rather', places: Int32Array.of(1) };
    const careless: Solver = {
      name: 'finds nothing in what it simplified',
      solve: (question) =>
        isWhole(question) && question.simplify
          ? { ...nothing, kind: 'none' }
          : trying().solver.solve(question),
    };
    const why = answered(optimum(three(40, [rather, must])), careless);
    expect(why.kind === 'infeasible' && why.conflict.map(({ id }) => id)).toEqual([
      'budget',
      'must',
    ]);
  });
});

describe('how much is asked', () => {
  it('is one relaxed and one whole programme where prices settle everyone', () => {
    // At 1 point a cent for 100 cents: everyone’s margin is beyond what can be gained.
    const priced: Solver = {
      name: 'with prices',
      solve: (question) => ({ ...trying().solver.solve(question), prices: Float64Array.of(0.09) }),
    };
    expect(answered(optimum(three(100)), priced)).toMatchObject({ kind: 'found', solved: 2 });
    // Without prices nobody is settled.
    expect(answered(optimum(three(100)), trying().solver)).toMatchObject({ solved: 3 });
  });
});
