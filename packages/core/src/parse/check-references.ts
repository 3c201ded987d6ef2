import type { CatalogueEntry } from './catalogue.ts';
import type { Report } from './check-pack.ts';
import type { PlacedRule } from './check-rules.ts';
import type { NeedModel } from './need-model.ts';
import type { Pack } from './pack.ts';
import type { Words } from './phrase.ts';
import { equalEntitlement, idOf, nothing, scoringRule } from './phrases.ts';

/** Every pool, fact, principle, criterion and earmark that is named exists, and is of the kind that is needed. */
export function checkReferences(
  pack: Pack,
  rules: readonly PlacedRule[],
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  report: Report,
): void {
  checkPools(pack, report);
  checkFacts(pack, catalogue, report);
  const principles = new Set(pack.principles.map(({ id }) => id));
  pack.allocation.threshold?.principles.forEach((id, index) => {
    if (principles.has(id)) return;
    const path = ['allocation', 'threshold', 'principles', index];
    report('pack.json', 'ref.unknown-principle', path, id, idOf('principle', id, principles));
  });
  pack.principles.forEach((principle, p) =>
    principle.criteria.forEach(({ id }, c) => {
      if (scores(pack, id)) return;
      const path = ['principles', p, 'criteria', c];
      report('pack.json', 'criterion.no-rules', path, id, scoringRule);
    }),
  );
  for (const placed of rules) checkTargets(placed, pack, report);
}

/** Whether some rule gives points on a criterion. */
export function scores({ rules }: Pack, criterion: string): boolean {
  return rules.some(({ event }) => event.type === 'score' && event.params.criterion === criterion);
}

function checkPools(pack: Pack, report: Report): void {
  const pools = new Set(pack.pools.map(({ id }) => id));
  const check = (
    file: string,
    ids: readonly string[] | undefined,
    path: readonly PropertyKey[],
  ): void =>
    ids?.forEach((id, index) => {
      if (!pools.has(id))
        report(file, 'ref.unknown-pool', [...path, index], id, idOf('pool', id, pools));
    });
  pack.principles.forEach((principle, p) =>
    principle.criteria.forEach((criterion, c) =>
      check('pack.json', criterion.appliesTo, ['principles', p, 'criteria', c, 'appliesTo']),
    ),
  );
  pack.facts.forEach((fact, index) =>
    check('facts.json', fact.appliesTo, ['facts', index, 'appliesTo']),
  );
  pack.pools.forEach(({ id }, index) => {
    const weighed = pack.principles.some(
      ({ weight, criteria }) =>
        weight > 0 &&
        criteria.some(
          (criterion) => criterion.weight > 0 && (criterion.appliesTo?.includes(id) ?? true),
        ),
    );
    if (!weighed) {
      report('pack.json', 'pool.no-criteria', ['pools', index], id, {
        nl: 'een criterium met gewicht dat ervoor geldt',
        en: 'a criterion with weight that applies to it',
      });
    }
  });
}

type Scope = 'proposal' | 'neighbourhood';

const scopes: Readonly<Record<Scope, Words>> = {
  proposal: { nl: 'van een voorstel', en: 'of a proposal' },
  neighbourhood: { nl: 'van een buurt', en: 'of a neighbourhood' },
};

const kinds = {
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'een feit dat waar of onwaar is', en: 'a boolean' },
  name: { nl: 'een naam', en: 'a name' },
  date: { nl: 'een dag', en: 'a day' },
} as const satisfies Readonly<Record<string, Words>>;

/** A fact of a kind, of a proposal or of a neighbourhood. */
export function kindOfFact(kind: keyof typeof kinds, scope: Scope): Words {
  return {
    nl: `${kinds[kind].nl} ${scopes[scope].nl}`,
    en: `${kinds[kind].en} ${scopes[scope].en}`,
  };
}

/** The ids of all criteria of a pack. */
export function criteriaIn({ principles }: Pack): readonly string[] {
  return principles.flatMap(({ criteria }) => idsOf(criteria));
}

/** The ids in a list. */
export function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

function checkFacts(
  pack: Pack,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  report: Report,
): void {
  const check = (
    id: string,
    path: readonly PropertyKey[],
    type: 'number' | 'boolean' | 'name' | 'date',
    scope: Scope,
  ): void => {
    const fact = catalogue.get(id);
    if (fact === undefined) {
      report('pack.json', 'ref.unknown-fact', path, id, idOf('fact', id, catalogue.keys()));
      return;
    }
    const isName = fact.type === 'one-of' || fact.type === 'label';
    const fits = type === 'name' ? isName : fact.type === type;
    if (!fits || !isOf(id, scope)) {
      report('pack.json', 'ref.fact-type', path, `${id}: ${fact.type}`, kindOfFact(type, scope));
    }
  };
  if (pack.poolBy !== undefined) check(pack.poolBy, ['poolBy'], 'name', 'proposal');
  else if (pack.pools.length > 0) {
    report('pack.json', 'key.missing', ['poolBy'], nothing, {
      nl: 'het feit dat zegt bij welk onderdeel een voorstel hoort',
      en: 'the fact that names a proposal’s pool',
    });
  }
  pack.needModels.forEach((model, index) => {
    for (const { fact, path, type } of factsOfModel(model)) {
      check(fact, ['needModels', index, ...path], type, 'neighbourhood');
    }
  });
  const { allocation } = pack;
  if (allocation.method.kind === 'order-of-receipt') {
    check(allocation.method.received, ['allocation', 'method', 'received'], 'date', 'proposal');
  }
  const weighsNeed =
    allocation.method.kind === 'equal-shares' && allocation.method.entitlement === 'need';
  if (weighsNeed && pack.needModels.length === 0) {
    report(
      'pack.json',
      'ref.unknown-need-model',
      ['allocation', 'method', 'entitlement'],
      'need',
      equalEntitlement,
    );
  }
  allocation.tieBreaks.forEach((tieBreak, index) => {
    if (tieBreak.kind !== 'attribute') return;
    check(tieBreak.fact, ['allocation', 'tieBreaks', index, 'fact'], 'number', 'proposal');
  });
}

/** The facts that a need model reads, with where it names them. */
function factsOfModel(model: NeedModel): readonly {
  readonly fact: string;
  readonly path: readonly PropertyKey[];
  readonly type: 'number' | 'boolean';
}[] {
  const { small, residential } = model;
  const guards = [
    ...(small === undefined
      ? []
      : [{ fact: small.of, path: ['small', 'of'], type: 'number' as const }]),
    ...(residential === undefined
      ? []
      : [{ fact: residential, path: ['residential'], type: 'boolean' as const }]),
  ];
  if (model.kind === 'given') {
    return [
      { fact: model.index, path: ['index'], type: 'number' },
      { fact: model.measure, path: ['measure'], type: 'number' },
      ...guards,
    ];
  }
  const indicators = model.dimensions.flatMap((dimension, d) =>
    dimension.indicators.map(({ fact }, i) => ({
      fact,
      path: ['dimensions', d, 'indicators', i, 'fact'],
      type: 'number' as const,
    })),
  );
  return [...indicators, ...guards];
}

/** Whether a fact stands in the record of a proposal, or of a neighbourhood. */
export function isOf(fact: string, scope: Scope): boolean {
  const prefixes = scope === 'proposal' ? ['proposal.', 'place.'] : ['neighbourhood.'];
  return prefixes.some((prefix) => fact.startsWith(prefix));
}

/** The criterion or earmark that a rule names exists. */
export function checkTargets(
  { rule, file, pointer }: PlacedRule,
  pack: Pack,
  report: Report,
): void {
  const path = [...pointer.split('/').slice(1), 'event', 'params'];
  const { event } = rule;
  if (event.type === 'score') {
    const { criterion } = event.params;
    const known = pack.principles.some(({ criteria }) =>
      criteria.some(({ id }) => id === criterion),
    );
    if (!known) {
      report(
        file,
        'ref.unknown-criterion',
        [...path, 'criterion'],
        criterion,
        idOf('criterion', criterion, criteriaIn(pack)),
      );
    }
  }
  if (event.type === 'earmark' && !pack.earmarks.some(({ id }) => id === event.params.earmark)) {
    const { earmark } = event.params;
    const expected = idOf('earmark', earmark, idsOf(pack.earmarks));
    report(file, 'ref.unknown-earmark', [...path, 'earmark'], earmark, expected);
  }
}
