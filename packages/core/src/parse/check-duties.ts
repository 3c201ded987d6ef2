import type { CatalogueEntry } from './catalogue.ts';
import type { Report } from './check-pack.ts';
import { checkCondition, fits } from './check-rules.ts';
import type { Duty } from './duty.ts';
import type { Pack } from './pack.ts';
import { shown } from './validate.ts';
import type { Phrase, Words } from './phrase.ts';
import { idOf, numberIn } from './phrases.ts';
import { criteriaIn, idsOf } from './check-references.ts';

type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/**
 * Every duty speaks of facts, criteria and pools that there are, with values that fit; only a protected
 * fact has a justification.
 */
export function checkDuties(pack: Pack, catalogue: Catalogue, report: Report): void {
  pack.duties.forEach((duty, index) => checkDuty(duty, index, pack, catalogue, report));
  pack.facts.forEach((fact, index) => {
    if (fact.justification === undefined || fact.protected === true) return;
    const path = ['facts', index, 'justification'];
    report('facts.json', 'fact.not-protected', path, fact.id, protectedFact);
  });
}

const protectedFact: Words = {
  nl: 'een feit met "protected": true',
  en: 'a fact with "protected": true',
};

function checkDuty(
  duty: Duty,
  index: number,
  pack: Pack,
  catalogue: Catalogue,
  report: Report,
): void {
  const complain = (
    code: string,
    path: readonly PropertyKey[],
    found: Phrase,
    expected: Words,
  ): void => report('pack.json', code, ['duties', index, ...path], found, expected);
  const factAt = (id: string, path: readonly PropertyKey[]): CatalogueEntry | undefined => {
    const fact = catalogue.get(id);
    if (fact === undefined)
      complain('ref.unknown-fact', path, id, idOf('fact', id, catalogue.keys()));
    return fact;
  };
  const amountAt = (id: string, path: readonly PropertyKey[], unit: 'cents' | 'ratio'): void => {
    const fact = factAt(id, path);
    if (fact !== undefined && fact.unit !== unit) {
      complain('ref.fact-type', path, `${id}: ${fact.unit ?? fact.type}`, numberIn(unit));
    }
  };
  switch (duty.kind) {
    case 'never-costs-points': {
      const fact = factAt(duty.fact, ['fact']);
      if (fact !== undefined && (fact.type === 'set-of' || !fits(duty.value, fact))) {
        complain('rule.value-type', ['value'], shown(duty.value), {
          nl: `een waarde van ${duty.fact}`,
          en: `a value of ${duty.fact}`,
        });
      }
      return;
    }
    case 'no-points': {
      const known = pack.principles.some(({ criteria }) =>
        criteria.some(({ id }) => id === duty.criterion),
      );
      if (!known) {
        const expected = idOf('criterion', duty.criterion, criteriaIn(pack));
        complain('ref.unknown-criterion', ['criterion'], duty.criterion, expected);
      }
      checkCondition(duty.when, '', 1, catalogue, (code, pointer, found, expected) =>
        complain(code, ['when', ...pointer.split('/').slice(1)], found, expected),
      );
      return;
    }
    case 'at-most-part':
      amountAt(duty.of, ['of'], 'cents');
      if (typeof duty.share !== 'number') {
        amountAt(duty.share.fact, ['share', 'fact'], 'ratio');
      }
      duty.pools?.forEach((id, place) => {
        if (!pack.pools.some((pool) => pool.id === id)) {
          complain('ref.unknown-pool', ['pools', place], id, idOf('pool', id, idsOf(pack.pools)));
        }
      });
  }
}
