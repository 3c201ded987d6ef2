import type { CatalogueEntry } from '../parse/catalogue.ts';
import type { Pack } from '../parse/pack.ts';
import type { Cap, Effect, Points, Rule } from '../parse/rule.ts';
import { type Change, changesWithin, omissions } from './change.ts';
import { otherFact } from './condition-mutants.ts';
import { neighboursOf, stepOf } from './step.ts';

type Catalogue = ReadonlyMap<string, CatalogueEntry>;
type EffectOf<Type extends Effect['type']> = Extract<Effect, { type: Type }>;

const params = '/event/params';

/**
 * Every mistake in what a rule does: another type of effect, points and breakpoints one off, another
 * criterion, ladder or earmark, a cap that is one off, computed from another amount or forgotten.
 * Some have no valid form; whoever uses them leaves those out.
 */
export function effectMutants(
  { event }: Rule,
  pack: Pack,
  catalogue: Catalogue,
  facts: readonly string[],
): readonly Change<Effect>[] {
  return [otherType(event), ...ownMutants(event, pack, catalogue, facts)];
}

/** Nothing but a sign to a person; and what was only that, excludes. */
function otherType(event: Effect): Change<Effect> {
  const { title, reason, source } = event.params;
  const type = event.type === 'attention' ? 'exclude' : 'attention';
  return {
    at: '/event/type',
    from: event.type,
    to: type,
    part: { type, params: { title, reason, source } },
  };
}

function ownMutants(
  event: Effect,
  pack: Pack,
  catalogue: Catalogue,
  facts: readonly string[],
): readonly Change<Effect>[] {
  switch (event.type) {
    case 'score':
      return scoreMutants(event, pack, catalogue);
    case 'limit':
      return limitMutants(event, catalogue, facts);
    case 'earmark':
      return pack.earmarks
        .filter(({ id }) => id !== event.params.earmark)
        .slice(0, 1)
        .map(({ id }) => ({
          at: `${params}/earmark`,
          from: event.params.earmark,
          to: id,
          part: { ...event, params: { ...event.params, earmark: id } },
        }));
    default:
      return [];
  }
}

function scoreMutants(
  event: EffectOf<'score'>,
  pack: Pack,
  catalogue: Catalogue,
): readonly Change<Effect>[] {
  const { criterion, ladder, points } = event.params;
  const criteria = pack.principles.flatMap((principle) => principle.criteria.map(({ id }) => id));
  const other = criteria.find((id) => id !== criterion);
  const withParams = (changed: Partial<EffectOf<'score'>['params']>): Effect => ({
    ...event,
    params: { ...event.params, ...changed },
  });
  const { ladder: _, ...withoutLadder } = event.params;
  return [
    ...pointsMutants(points, `${params}/points`, catalogue).map((change) => ({
      ...change,
      part: withParams({ points: change.part }),
    })),
    ...(other === undefined
      ? []
      : [
          {
            at: `${params}/criterion`,
            from: criterion,
            to: other,
            part: withParams({ criterion: other }),
          },
        ]),
    ...(ladder === undefined
      ? laddersOf(pack, criterion).map((to) => ({
          at: `${params}/ladder`,
          from: null,
          to,
          part: withParams({ ladder: to }),
        }))
      : [
          {
            at: `${params}/ladder`,
            from: ladder,
            to: null,
            part: { ...event, params: withoutLadder },
          },
        ]),
  ];
}

function laddersOf({ rules }: Pack, criterion: string): readonly string[] {
  const ladders = rules.flatMap(({ event }) =>
    event.type === 'score' && event.params.criterion === criterion
      ? (event.params.ladder ?? [])
      : [],
  );
  return [...new Set(ladders)];
}

function pointsMutants(
  points: Points,
  at: string,
  catalogue: Catalogue,
): readonly Change<Points>[] {
  if (typeof points === 'number') {
    return neighboursOf(points, 1).map((to) => ({ at, from: points, to, part: to }));
  }
  const step = stepOf(catalogue.get(points.fact)?.unit ?? null);
  return changesWithin(
    points.line,
    `${at}/line`,
    ([x, y], place) => [
      ...neighboursOf(x, step).map((to): Change<[number, number]> => ({
        at: `${place}/0`,
        from: x,
        to,
        part: [to, y],
      })),
      ...neighboursOf(y, 1).map((to): Change<[number, number]> => ({
        at: `${place}/1`,
        from: y,
        to,
        part: [x, to],
      })),
    ],
    (line) => ({ ...points, line: [...line] }),
  );
}

function limitMutants(
  event: EffectOf<'limit'>,
  catalogue: Catalogue,
  facts: readonly string[],
): readonly Change<Effect>[] {
  const { caps } = event.params;
  const withCaps = (list: readonly Cap[]): Effect => ({
    ...event,
    params: { ...event.params, caps: [...list] },
  });
  return [
    ...omissions(caps, `${params}/caps`, withCaps),
    ...changesWithin(
      caps,
      `${params}/caps`,
      (cap, at) => capMutants(cap, at, catalogue, facts),
      withCaps,
    ),
  ];
}

type NumberOrFact = number | { readonly fact: string };

function capMutants(
  cap: Cap,
  at: string,
  catalogue: Catalogue,
  facts: readonly string[],
): readonly Change<Cap>[] {
  const others = (fact: string): readonly string[] => {
    const other = otherFact(fact, catalogue, facts);
    return other === undefined ? [] : [other];
  };
  const operands = (operand: NumberOrFact, step: number, most: number): readonly NumberOrFact[] => {
    if (typeof operand === 'number') return neighboursOf(operand, step);
    const found = others(operand.fact);
    // Where no other fact would do, somebody may forget to limit at all.
    return found.length > 0 ? found.map((fact) => ({ fact })) : [most];
  };
  switch (cap.kind) {
    case 'amount':
      return operands(cap.cents, 1, 0).map((cents) => ({
        at: `${at}/cents`,
        from: cap.cents,
        to: cents,
        part: { ...cap, cents },
      }));
    case 'share':
      return [
        ...operands(cap.share, 0.01, 1).map((share) => ({
          at: `${at}/share`,
          from: cap.share,
          to: share,
          part: { ...cap, share },
        })),
        ...others(cap.of).map((of) => ({
          at: `${at}/of`,
          from: cap.of,
          to: of,
          part: { ...cap, of },
        })),
      ];
    case 'matching':
      return [
        ...operands(cap.times, 0.1, 100).map((times) => ({
          at: `${at}/times`,
          from: cap.times,
          to: times,
          part: { ...cap, times },
        })),
        ...others(cap.of).map((of) => ({
          at: `${at}/of`,
          from: cap.of,
          to: of,
          part: { ...cap, of },
        })),
      ];
    case 'difference':
      return [
        ...others(cap.of).map((of) => ({
          at: `${at}/of`,
          from: cap.of,
          to: of,
          part: { ...cap, of },
        })),
        ...omissions(cap.minus, `${at}/minus`, (minus): Cap => ({ ...cap, minus: [...minus] })),
        ...changesWithin(
          cap.minus,
          `${at}/minus`,
          (from, place) => others(from).map((to) => ({ at: place, from, to, part: to })),
          (minus): Cap => ({ ...cap, minus: [...minus] }),
        ),
      ];
  }
}
