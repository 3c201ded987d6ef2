import type { Outcomes } from '../allocate/outcomes.ts';
import type { AllocationMethod, Divided, Payment } from '../allocate/problem.ts';
import type { Method } from '../parse/method.ts';

/**
 * What a method came to, as plain data that can be sent from one thread to another: it need not be worked
 * out where it is looked at. It belongs to the pack, data and scenario that it was made of, and to no other.
 */
export interface RecordedDivision {
  readonly kind: Method['kind'];
  readonly outcomes: Outcomes;
  readonly divided: Omit<Divided, 'paymentsOf'>;
  /** By place of the proposal; null where neighbourhoods do not pay. */
  readonly payments: ReadonlyMap<number, readonly Payment[]> | null;
}

/** A method that hands over what it came to, each time it has divided. */
export function recording(
  method: AllocationMethod,
  keep: (division: RecordedDivision) => void,
): AllocationMethod {
  return {
    kind: method.kind,
    divide(problem, outcomes) {
      const result = method.divide(problem, outcomes);
      const { paymentsOf, ...divided } = result;
      const places = outcomes.awardedCents.keys();
      keep({
        kind: method.kind,
        outcomes: copyOf(outcomes),
        divided,
        payments:
          paymentsOf === undefined
            ? null
            : new Map(
                [...places].flatMap((place) => {
                  const paid = paymentsOf(place);
                  return paid.length === 0 ? [] : [[place, paid] as const];
                }),
              ),
      });
      return result;
    },
  };
}

/**
 * A method that divides as was recorded. Throws a RangeError where there are not as many proposals or pools
 * as there were then.
 */
export function recorded(division: RecordedDivision): AllocationMethod {
  const { kind, outcomes: kept, divided, payments } = division;
  return {
    kind,
    divide({ contests }, outcomes) {
      if (
        kept.codes.length !== outcomes.codes.length ||
        divided.spentCents.length !== contests.length
      ) {
        throw new RangeError(
          `A division of ${kept.codes.length} proposals in ${divided.spentCents.length} pools was given ` +
            `for ${outcomes.codes.length} in ${contests.length}: divide anew.`,
        );
      }
      outcomes.codes.set(kept.codes);
      outcomes.rank.set(kept.rank);
      outcomes.awardedCents.set(kept.awardedCents);
      outcomes.remainingCents.set(kept.remainingCents);
      outcomes.constraint.set(kept.constraint);
      return payments === null
        ? divided
        : { ...divided, paymentsOf: (place) => payments.get(place) ?? [] };
    },
  };
}

function copyOf({ codes, rank, awardedCents, remainingCents, constraint }: Outcomes): Outcomes {
  return {
    codes: codes.slice(),
    rank: rank.slice(),
    awardedCents: awardedCents.slice(),
    remainingCents: remainingCents.slice(),
    constraint: constraint.slice(),
  };
}
